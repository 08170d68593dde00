package io.libraryhub.signals;

import io.libraryhub.messages.signal.Signal;
import io.libraryhub.signals.account.CountAct;
import io.libraryhub.signals.account.CountFunction;
import io.libraryhub.signals.account.EventCount;
import io.libraryhub.signals.daily.DailyAct;
import io.libraryhub.signals.daily.DailyFunction;
import io.libraryhub.signals.daily.TitleDay;
import io.libraryhub.signals.flow.SignalFunction;
import io.libraryhub.signals.flow.SignalState;
import io.libraryhub.signals.footfall.FootfallFunction;
import io.libraryhub.signals.footfall.VenueDay;
import io.libraryhub.signals.footfall.VisitAct;
import io.libraryhub.signals.forget.Forget;
import io.libraryhub.signals.forget.ForgetFunction;
import io.libraryhub.signals.hot.HotAct;
import io.libraryhub.signals.hot.HotFunction;
import io.libraryhub.signals.intake.Dedup;
import io.libraryhub.signals.intake.Fact;
import io.libraryhub.signals.intake.Intake;
import io.libraryhub.signals.intake.SetAside;
import io.libraryhub.signals.load.LoadAct;
import io.libraryhub.signals.load.LoadFunction;
import io.libraryhub.signals.load.PointLoad;
import io.libraryhub.signals.pressure.PressureAct;
import io.libraryhub.signals.pressure.PressureFunction;
import io.libraryhub.signals.profile.ProfileAct;
import io.libraryhub.signals.profile.ProfileFunction;
import io.libraryhub.signals.sink.Pulse;
import io.libraryhub.signals.sink.Table;
import io.libraryhub.signals.sink.Tables;
import io.libraryhub.signals.wait.TitleWait;
import io.libraryhub.signals.wait.WaitAct;
import io.libraryhub.signals.wait.WaitFunction;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.functions.FlatMapFunction;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.connector.source.Source;
import org.apache.flink.api.java.functions.KeySelector;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.DataStreamSink;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/**
 * How the parts hang together. Sources and outlets are given, so that a test can bring its own. Every operator that keeps
 * state has a fixed uid: a savepoint finds its state again in the next release by these names.
 */
public final class SignalTopology {
    /** Network buffers wait this long to be filled: throughput for latency. */
    private static final long BUFFER_TIMEOUT_MS = 20;

    private final SignalSettings settings;
    private final Outlets outlets;

    public SignalTopology(SignalSettings settings, Outlets outlets) {
        this.settings = settings;
        this.outlets = outlets;
    }

    /** Adds the whole job to an environment. */
    public void build(StreamExecutionEnvironment env, Source<Intake, ?, ?> messages, Source<Pulse, ?, ?> pulse) {
        env.setBufferTimeout(BUFFER_TIMEOUT_MS);
        // No function here changes what it was given, so copies between chained operators are not needed.
        env.getConfig().enableObjectReuse();
        // A type that Flink cannot serialise by itself must stop the job, not slip into its state.
        env.getConfig().disableGenericTypes();

        SingleOutputStreamOperator<Fact> read = env.fromSource(messages, watermarks(), "messages")
                .uid("messages")
                .process(new SetAside())
                .name("set aside")
                .uid("set-aside");
        read.getSideOutput(SetAside.DEAD_LETTERS)
                .sinkTo(outlets.deadLetters())
                .name("dead letters")
                .uid("dead-letters");

        SingleOutputStreamOperator<Fact> once = read.keyBy(Dedup::keyOf, Types.LONG)
                .process(new Dedup(settings.remembered()))
                .name("dedup")
                .uid("dedup");
        storeApart(once, Tables.RAW_EVENT);

        store(
                signal(
                        "account",
                        acts(once, "account", (fact, out) -> out.collect(CountAct.of(fact)), CountAct.class),
                        CountAct::key,
                        Types.STRING,
                        new CountFunction(settings.interval()),
                        TypeInformation.of(EventCount.class)),
                Tables.EVENT_COUNT);
        storeApart(
                signal(
                        "daily",
                        acts(once, "daily", DailyAct::from, DailyAct.class),
                        DailyAct::key,
                        DailyAct.KEY,
                        new DailyFunction(settings.daily(), settings.interval()),
                        TypeInformation.of(TitleDay.class)),
                Tables.TITLE_DAY);
        publish(
                signal(
                        "hot",
                        acts(once, "hot", HotAct::from, HotAct.class),
                        act -> act.titleId,
                        Types.LONG,
                        new HotFunction(settings.hot(), settings.interval()),
                        SignalTypes.HOT_TITLE),
                "hot",
                Tables.hotTitle(settings.hot().decay()));
        publish(
                signal(
                        "pressure",
                        acts(once, "pressure", PressureAct::from, PressureAct.class),
                        act -> act.titleId,
                        Types.LONG,
                        new PressureFunction(settings.pressure(), settings.endedHolds(), settings.interval()),
                        SignalTypes.PRESSURE),
                "pressure",
                Tables.PRESSURE);
        SingleOutputStreamOperator<TitleWait> wait = signal(
                "wait",
                acts(once, "wait", WaitAct::from, WaitAct.class),
                act -> act.titleId,
                Types.LONG,
                new WaitFunction(
                        settings.waiting(), settings.endedHolds(), settings.openLoans(), settings.waitInterval()),
                TypeInformation.of(TitleWait.class));
        storeApart(wait, Tables.TITLE_WAIT);
        storeApart(wait.getSideOutput(WaitFunction.HOLDS), Tables.HOLD_WAIT);
        publish(
                signal(
                        "profile",
                        acts(once, "profile", ProfileAct::from, ProfileAct.class),
                        act -> act.readerId,
                        Types.LONG,
                        new ProfileFunction(settings.profile(), settings.interval()),
                        SignalTypes.READER_PROFILE),
                "profile",
                Tables.READER_PROFILE);

        storeApart(
                signal(
                        "footfall",
                        acts(once, "footfall", VisitAct::from, VisitAct.class),
                        VisitAct::key,
                        VisitAct.KEY,
                        new FootfallFunction(settings.footfall(), settings.interval()),
                        TypeInformation.of(VenueDay.class)),
                Tables.VENUE_DAY);
        storeApart(
                signal(
                        "load",
                        acts(once, "load", LoadAct::from, LoadAct.class),
                        LoadAct::key,
                        LoadAct.KEY,
                        new LoadFunction(settings.load(), settings.interval()),
                        TypeInformation.of(PointLoad.class)),
                Tables.pointLoad(settings.load().decay()));
        forget(once);

        store(env.fromSource(pulse, WatermarkStrategy.noWatermarks(), "pulse").uid("pulse"), Tables.STREAM_PULSE);
    }

    private void forget(DataStream<Fact> facts) {
        DataStream<Forget> forgotten = acts(facts, "forget", Forget::from, Forget.class)
                .keyBy(forget -> forget.readerId, Types.LONG)
                .process(new ForgetFunction(settings.forgetAfter()), TypeInformation.of(Forget.class))
                .name("forget")
                .uid("forget");
        outlets.warehouse().forgetting().forEach((what, sink) -> forgotten
                .sinkTo(sink)
                .name("forget " + what)
                .uid("forget-" + what)
                .disableChaining());
    }

    private WatermarkStrategy<Intake> watermarks() {
        return WatermarkStrategy.<Intake>forBoundedOutOfOrderness(settings.outOfOrder())
                .withTimestampAssigner((intake, stored) -> intake.fact == null ? Long.MIN_VALUE : intake.fact.at)
                .withIdleness(settings.idle());
    }

    private static <A> DataStream<A> acts(
            DataStream<Fact> facts, String signal, FlatMapFunction<Fact, A> pick, Class<A> type) {
        return facts.flatMap(pick).returns(type).name("for " + signal).uid("for-" + signal);
    }

    private static <K, A, S extends SignalState, R> SingleOutputStreamOperator<R> signal(
            String name,
            DataStream<A> acts,
            KeySelector<A, K> key,
            TypeInformation<K> keyType,
            SignalFunction<K, A, S, R> function,
            TypeInformation<R> resultType) {
        return acts.keyBy(key, keyType).process(function, resultType).name(name).uid(name);
    }

    private <R extends Signal> void publish(DataStream<R> signals, String name, Table<R> table) {
        signals.sinkTo(outlets.<R>signals()).name("publish " + name).uid("publish-" + name);
        storeApart(signals, table);
    }

    /**
     * Stores in a thread of its own: a commit of the warehouse takes longer than everything else, and signals to the
     * services must not wait for it.
     */
    private <R> void storeApart(DataStream<R> rows, Table<R> table) {
        store(rows, table).disableChaining();
    }

    private <R> DataStreamSink<R> store(DataStream<R> rows, Table<R> table) {
        return rows.sinkTo(outlets.warehouse().into(table))
                .name("store " + table.name())
                .uid("store-" + table.name());
    }
}
