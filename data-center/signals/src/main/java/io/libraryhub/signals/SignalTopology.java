package io.libraryhub.signals;

import io.libraryhub.messages.signal.PressureSignal;
import io.libraryhub.messages.signal.ReaderProfileSignal;
import io.libraryhub.messages.signal.Signal;
import io.libraryhub.signals.account.CountAct;
import io.libraryhub.signals.account.CountFunction;
import io.libraryhub.signals.account.EventCount;
import io.libraryhub.signals.daily.DailyAct;
import io.libraryhub.signals.daily.DailyFunction;
import io.libraryhub.signals.flow.Bundle;
import io.libraryhub.signals.flow.Decay;
import io.libraryhub.signals.flow.SignalFunction;
import io.libraryhub.signals.flow.SignalOperator;
import io.libraryhub.signals.flow.SignalState;
import io.libraryhub.signals.flow.TitleDrift;
import io.libraryhub.signals.footfall.FootfallFunction;
import io.libraryhub.signals.footfall.VenueDay;
import io.libraryhub.signals.footfall.VisitAct;
import io.libraryhub.signals.forget.Forget;
import io.libraryhub.signals.forget.ForgetFunction;
import io.libraryhub.signals.hot.HotAct;
import io.libraryhub.signals.hot.HotFunction;
import io.libraryhub.signals.intake.Dedup;
import io.libraryhub.signals.intake.Fact;
import io.libraryhub.signals.intake.FactTypes;
import io.libraryhub.signals.intake.Intake;
import io.libraryhub.signals.intake.ReaderFacts;
import io.libraryhub.signals.intake.SetAside;
import io.libraryhub.signals.intake.TitleFacts;
import io.libraryhub.signals.kin.KinFunction;
import io.libraryhub.signals.load.LoadAct;
import io.libraryhub.signals.load.LoadFunction;
import io.libraryhub.signals.load.PointLoad;
import io.libraryhub.signals.online.OnlineAct;
import io.libraryhub.signals.online.OnlineFunction;
import io.libraryhub.signals.online.OnlineUse;
import io.libraryhub.signals.pressure.PressureAct;
import io.libraryhub.signals.pressure.PressureFunction;
import io.libraryhub.signals.profile.JoinedFunction;
import io.libraryhub.signals.profile.ProfileAct;
import io.libraryhub.signals.profile.ProfileFunction;
import io.libraryhub.signals.rebuild.Generation;
import io.libraryhub.signals.rebuild.Generations;
import io.libraryhub.signals.rebuild.History;
import io.libraryhub.signals.rebuild.Rebuildable;
import io.libraryhub.signals.sink.Pulse;
import io.libraryhub.signals.sink.Table;
import io.libraryhub.signals.sink.Tables;
import io.libraryhub.signals.together.BorrowAct;
import io.libraryhub.signals.together.BorrowerFunction;
import io.libraryhub.signals.together.ShelfChange;
import io.libraryhub.signals.together.TogetherFunction;
import io.libraryhub.signals.wait.TitleWait;
import io.libraryhub.signals.wait.WaitAct;
import io.libraryhub.signals.wait.WaitFunction;
import java.util.Objects;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.functions.FlatMapFunction;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.connector.source.Source;
import org.apache.flink.api.java.functions.KeySelector;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.DataStreamSink;
import org.apache.flink.streaming.api.datastream.DataStreamUtils;
import org.apache.flink.streaming.api.datastream.KeyedStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/**
 * How the parts hang together. Sources and outlets are given, so that a test can bring its own. Every operator that keeps
 * state has a fixed uid: a savepoint finds its state again in the next release by these names.
 */
public final class SignalTopology {
    /** Network buffers wait this long to be filled: throughput for latency. */
    private static final long BUFFER_TIMEOUT_MS = 20;
    /**
     * The same on the ways to the warehouse, where rows wait to be written together anyway: each way has a thread that wakes
     * so often, also when nothing happens.
     */
    private static final long STORE_TIMEOUT_MS = 100;

    private final SignalSettings settings;
    private final Outlets outlets;

    public SignalTopology(SignalSettings settings, Outlets outlets) {
        this.settings = settings;
        this.outlets = outlets;
    }

    /** Adds the whole job to an environment; answers the facts, each once. */
    public DataStream<Fact> build(
            StreamExecutionEnvironment env, Source<Intake, ?, ?> messages, Source<Pulse, ?, ?> pulse) {
        env.setBufferTimeout(BUFFER_TIMEOUT_MS);
        // No function here changes what others were given as well, so copies between chained operators are not needed.
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

        account(once, serving(Rebuildable.ACCOUNT));
        daily(once, serving(Rebuildable.DAILY));
        footfall(once, serving(Rebuildable.FOOTFALL));
        load(once, serving(Rebuildable.LOAD));
        online(once, serving(Rebuildable.ONLINE));
        DataStream<Fact> titles = ofTitles(once, "titles");
        hot(titles, serving(Rebuildable.HOT));
        DataStream<TitleDrift> drifts = pressure(titles, serving(Rebuildable.PRESSURE));
        storeApart(drifts.union(waiting(titles, serving(Rebuildable.WAIT))), Tables.TITLE_DRIFT);
        DataStream<Fact> readers = ofReaders(once, "readers");
        profile(readers, serving(Rebuildable.PROFILE));
        together(readers, serving(Rebuildable.TOGETHER));
        forget(readers);

        store(env.fromSource(pulse, WatermarkStrategy.noWatermarks(), "pulse").uid("pulse"), Tables.STREAM_PULSE);
        return once;
    }

    /**
     * Adds a signal that is made anew beside the one that serves, as the settings say.
     *
     * @param archive what happened until now; what it has in common with {@code live} counts once
     * @param live what comes, as {@link #build} answers it
     */
    public void rebuild(StreamExecutionEnvironment env, Source<Intake, ?, ?> archive, DataStream<Fact> live) {
        Generations.Rebuild rebuild =
                Objects.requireNonNull(settings.generations().rebuild());
        Generation made = rebuild.generation();
        DataStream<Fact> history = History.of(env, archive, live, made.operator(), settings.remembered());
        switch (rebuild.signal()) {
            case ACCOUNT -> account(history, made);
            case DAILY -> daily(history, made);
            case FOOTFALL -> footfall(history, made);
            case LOAD -> load(history, made);
            case ONLINE -> online(history, made);
            case HOT -> hot(ofTitles(history, "titles-" + made.operator()), made);
            case PRESSURE -> pressure(ofTitles(history, "titles-" + made.operator()), made);
            case WAIT -> waiting(ofTitles(history, "titles-" + made.operator()), made);
            case PROFILE -> profile(ofReaders(history, "readers-" + made.operator()), made);
            case TOGETHER -> together(ofReaders(history, "readers-" + made.operator()), made);
        }
    }

    private Generation serving(Rebuildable signal) {
        return settings.generations().serving(signal.signal());
    }

    /** For signals whose key is the title. */
    private static DataStream<Fact> ofTitles(DataStream<Fact> facts, String name) {
        return gathered(acts(facts, name, TitleFacts::from, FactTypes.OF_TITLE), name, fact -> fact.titleId);
    }

    /** For signals whose key is the reader, and for the end of a reader. */
    private static DataStream<Fact> ofReaders(DataStream<Fact> facts, String name) {
        DataStream<Fact> kin = facts.filter(KinFunction::concerns)
                .name("for kin of " + name)
                .uid("for-kin-of-" + name)
                .keyBy(fact -> 0, Types.INT)
                .process(new KinFunction(), FactTypes.OF_READER)
                .name("kin of " + name)
                .uid("kin-of-" + name);
        return gathered(
                acts(facts, name, ReaderFacts::from, FactTypes.OF_READER).union(kin), name, fact -> fact.readerId);
    }

    private void account(DataStream<Fact> facts, Generation generation) {
        String name = generation.operator();
        store(
                signal(
                        name,
                        unhurried(bundled(
                                acts(facts, name, (fact, out) -> out.collect(CountAct.of(fact)), CountAct.class),
                                name,
                                CountAct::sort,
                                CountAct::add)),
                        CountAct::key,
                        Types.STRING,
                        new CountFunction(settings.interval()),
                        TypeInformation.of(EventCount.class)),
                generation.in(Tables.EVENT_COUNT));
    }

    private void daily(DataStream<Fact> facts, Generation generation) {
        String name = generation.operator();
        storeApart(
                signal(
                        name,
                        unhurried(acts(facts, name, DailyAct::from, SignalTypes.DAILY_ACT)),
                        DailyAct::key,
                        DailyAct.KEY,
                        new DailyFunction(settings.daily(), settings.interval()),
                        SignalTypes.TITLE_DAY),
                generation.in(Tables.TITLE_DAY));
    }

    private void footfall(DataStream<Fact> facts, Generation generation) {
        String name = generation.operator();
        storeApart(
                signal(
                        name,
                        unhurried(acts(facts, name, VisitAct::from, VisitAct.class)),
                        VisitAct::key,
                        VisitAct.KEY,
                        new FootfallFunction(settings.footfall(), settings.interval()),
                        TypeInformation.of(VenueDay.class)),
                generation.in(Tables.VENUE_DAY));
    }

    private void load(DataStream<Fact> facts, Generation generation) {
        String name = generation.operator();
        Decay decay = settings.load().decay();
        storeApart(
                signal(
                        name,
                        unhurried(bundled(
                                acts(facts, name, LoadAct::from, LoadAct.class),
                                name,
                                LoadAct::sort,
                                (sum, act) -> sum.add(act, decay))),
                        LoadAct::key,
                        LoadAct.KEY,
                        new LoadFunction(settings.load(), settings.interval()),
                        TypeInformation.of(PointLoad.class)),
                generation.in(Tables.pointLoad(decay)));
    }

    private void online(DataStream<Fact> facts, Generation generation) {
        String name = generation.operator();
        storeApart(
                signal(
                        name,
                        unhurried(acts(facts, name, OnlineAct::from, OnlineAct.class)),
                        OnlineAct::key,
                        OnlineAct.KEY,
                        new OnlineFunction(settings.daily(), settings.interval()),
                        TypeInformation.of(OnlineUse.class)),
                generation.in(Tables.ONLINE_USE));
    }

    private void hot(DataStream<Fact> titles, Generation generation) {
        String name = generation.operator();
        publish(
                signalThere(
                        name,
                        acts(titles, name, HotAct::from, HotAct.class),
                        act -> act.titleId,
                        new HotFunction(settings.hot(), settings.interval()),
                        SignalTypes.HOT_TITLE),
                generation,
                Tables.hotTitle(settings.hot().decay()));
    }

    /** Answers where the ledger's balances differed. */
    private DataStream<TitleDrift> pressure(DataStream<Fact> titles, Generation generation) {
        String name = generation.operator();
        SingleOutputStreamOperator<PressureSignal> pressure = signalThere(
                name,
                acts(titles, name, PressureAct::from, PressureAct.class),
                act -> act.titleId,
                new PressureFunction(settings.pressure(), settings.endedHolds(), settings.interval()),
                SignalTypes.PRESSURE);
        publish(pressure, generation, Tables.PRESSURE);
        return pressure.getSideOutput(TitleDrift.TAG);
    }

    /** Answers as {@link #pressure}. */
    private DataStream<TitleDrift> waiting(DataStream<Fact> titles, Generation generation) {
        String name = generation.operator();
        SingleOutputStreamOperator<TitleWait> wait = signalThere(
                name,
                acts(titles, name, WaitAct::from, WaitAct.class),
                act -> act.titleId,
                new WaitFunction(
                        settings.waiting(),
                        settings.telling(),
                        settings.endedHolds(),
                        settings.openLoans(),
                        settings.waitInterval()),
                SignalTypes.TITLE_WAIT);
        tell(wait.getSideOutput(WaitFunction.TOLD), generation, generation.signal());
        storeApart(wait, generation.in(Tables.TITLE_WAIT));
        storeApart(wait.getSideOutput(WaitFunction.HOLDS), generation.in(Tables.HOLD_WAIT));
        return wait.getSideOutput(TitleDrift.TAG);
    }

    /** What is told of the few people with several accounts takes a way of its own, as unhurried as what is stored. */
    private void profile(DataStream<Fact> readers, Generation generation) {
        String name = generation.operator();
        String joined = "joined-" + name;
        SingleOutputStreamOperator<ReaderProfileSignal> profiles = signalThere(
                name,
                acts(readers, name, ProfileAct::from, ProfileAct.class),
                act -> act.readerId,
                new ProfileFunction(settings.profile(), settings.interval()),
                SignalTypes.READER_PROFILE);
        publish(profiles, generation, Tables.READER_PROFILE);
        publish(
                signal(
                        joined,
                        profiles.getSideOutput(ProfileFunction.PARTS),
                        part -> part.home,
                        Types.LONG,
                        new JoinedFunction(settings.profile(), settings.interval()),
                        SignalTypes.READER_PROFILE),
                generation,
                Tables.READER_PROFILE,
                joined);
    }

    /** In two steps: what a reader borrowed of late, and from there to the titles. */
    private void together(DataStream<Fact> readers, Generation generation) {
        String name = generation.operator();
        String borrowers = "borrowers-" + name;
        DataStream<ShelfChange> shelves = signalThere(
                borrowers,
                acts(readers, borrowers, BorrowAct::from, BorrowAct.class),
                act -> act.readerId,
                new BorrowerFunction(settings.together(), settings.togetherInterval()),
                TypeInformation.of(ShelfChange.class));
        storeApart(
                signal(
                        name,
                        unhurried(shelves.flatMap(ShelfChange::pairs)
                                .returns(SignalTypes.PAIR_ACT)
                                .name("for " + name)
                                .uid("for-" + name)),
                        act -> act.titleId,
                        Types.LONG,
                        new TogetherFunction(settings.together(), settings.togetherInterval()),
                        SignalTypes.TITLE_TOGETHER),
                generation.in(Tables.titleTogether(settings.together().decay())));
    }

    private void forget(DataStream<Fact> facts) {
        DataStream<Forget> forgotten = keyedThere(
                        acts(facts, "forget", Forget::from, Forget.class), forget -> forget.readerId)
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
        return acts(facts, signal, pick, TypeInformation.of(type));
    }

    private static <A> DataStream<A> acts(
            DataStream<Fact> facts, String signal, FlatMapFunction<Fact, A> pick, TypeInformation<A> type) {
        return facts.flatMap(pick).returns(type).name("for " + signal).uid("for-" + signal);
    }

    /** Acts added up by key for a moment, before they travel. */
    private static <K, A> DataStream<A> bundled(
            DataStream<A> acts, String signal, KeySelector<A, K> key, Bundle.Adding<A> adding) {
        return acts.transform("bundle " + signal, acts.getType(), new Bundle<>(key, adding))
                .uid("bundle-" + signal);
    }

    /**
     * Brings the facts of one key to one task, once for all the signals that have this key: they pick their acts there and
     * share the task ({@link #signalThere}), where each by itself would have the fact sent once more.
     */
    private static DataStream<Fact> gathered(DataStream<Fact> facts, String name, KeySelector<Fact, Long> key) {
        return facts.keyBy(key, Types.LONG)
                .map(fact -> fact)
                .returns(facts.getType())
                .name(name)
                .uid(name);
    }

    private static <K, A, S extends SignalState, R> SingleOutputStreamOperator<R> signal(
            String name,
            DataStream<A> acts,
            KeySelector<A, K> key,
            TypeInformation<K> keyType,
            SignalFunction<K, A, S, R> function,
            TypeInformation<R> resultType) {
        return signal(name, acts.keyBy(key, keyType), function, resultType);
    }

    /** A signal in the task that {@link #gathered} brought its facts to; the key of its acts is that of the facts. */
    private static <A, S extends SignalState, R> SingleOutputStreamOperator<R> signalThere(
            String name,
            DataStream<A> acts,
            KeySelector<A, Long> key,
            SignalFunction<Long, A, S, R> function,
            TypeInformation<R> resultType) {
        return signal(name, keyedThere(acts, key), function, resultType);
    }

    private static <A> KeyedStream<A, Long> keyedThere(DataStream<A> acts, KeySelector<A, Long> key) {
        return DataStreamUtils.reinterpretAsKeyedStream(acts, key, Types.LONG);
    }

    private static <K, A, S extends SignalState, R> SingleOutputStreamOperator<R> signal(
            String name, KeyedStream<A, K> acts, SignalFunction<K, A, S, R> function, TypeInformation<R> resultType) {
        return acts.transform(name, resultType, new SignalOperator<>(function)).uid(name);
    }

    /** Services hear a signal only from the generation that serves. */
    private <R extends Signal> void publish(DataStream<R> signals, Generation generation, Table<R> table) {
        tell(signals, generation, generation.signal());
        storeApart(signals, generation.in(table));
    }

    /** @param name of the operators, where another stream goes into the same table */
    private <R extends Signal> void publish(DataStream<R> signals, Generation generation, Table<R> table, String name) {
        tell(signals, generation, name);
        store(signals, generation.in(table), name).disableChaining();
    }

    private <R extends Signal> void tell(DataStream<R> signals, Generation generation, String name) {
        if (generation.serves()) {
            signals.sinkTo(outlets.<R>signals()).name("publish " + name).uid("publish-" + name);
        }
    }

    /**
     * Stores in a thread of its own: a commit of the warehouse takes longer than everything else, and signals to the
     * services must not wait for it.
     */
    private <R> void storeApart(DataStream<R> rows, Table<R> table) {
        store(unhurried(rows), table).disableChaining();
    }

    /**
     * On its way to the warehouse. It concerns what leaves this operator for other tasks, all of it; what is chained to it,
     * such as a signal for the services, waits for nothing.
     */
    private static <T> DataStream<T> unhurried(DataStream<T> stream) {
        stream.getTransformation().setBufferTimeout(STORE_TIMEOUT_MS);
        return stream;
    }

    private <R> DataStreamSink<R> store(DataStream<R> rows, Table<R> table) {
        return store(rows, table, table.name());
    }

    private <R> DataStreamSink<R> store(DataStream<R> rows, Table<R> table, String name) {
        return rows.sinkTo(outlets.warehouse().into(table))
                .name("store " + name)
                .uid("store-" + name);
    }
}
