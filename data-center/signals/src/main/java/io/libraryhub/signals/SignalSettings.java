package io.libraryhub.signals;

import io.libraryhub.messages.Topics;
import io.libraryhub.signals.flow.Decay;
import io.libraryhub.signals.flow.Hysteresis;
import io.libraryhub.signals.flow.OpenDay;
import io.libraryhub.signals.footfall.FootfallFormula;
import io.libraryhub.signals.hot.HotFormula;
import io.libraryhub.signals.intake.FactDecoder;
import io.libraryhub.signals.load.LoadFormula;
import io.libraryhub.signals.pressure.PressureFormula;
import io.libraryhub.signals.profile.ProfileFormula;
import io.libraryhub.signals.rebuild.Generations;
import io.libraryhub.signals.sink.DorisWarehouse;
import io.libraryhub.signals.together.TogetherFormula;
import io.libraryhub.signals.wait.Telling;
import io.libraryhub.signals.wait.WaitFormula;
import io.libraryhub.warehouse.Warehouse;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Every number of the job. Read from a properties file; what the file does not say has the default named here. A key of
 * ours that is not known is refused, since a typing error would silently leave the default in force.
 *
 * @param zone {@code zone}: the library's, decides what a day is
 * @param topicSuffix {@code hub.signal.topic-suffix}: for a job beside the real one: its topics, read and written, end so
 * @param group {@code hub.signal.group}: the name under which the broker shows the lag
 * @param start {@code hub.signal.start}: earliest, latest or a time; counts only without a checkpoint
 * @param remembered {@code hub.signal.dedup.remembered}: how long a message's id is remembered: longer than an
 *     outbox keeps what it may be told to publish again ({@code hub.retention.outbox})
 * @param interval {@code hub.signal.interval}: a key's signal is sent at most once in this time
 * @param outOfOrder {@code hub.signal.out-of-order}: how much later than its neighbours a message may come
 * @param idle {@code hub.signal.idle}: a queue that is silent so long does not hold back time
 * @param oldest {@code hub.signal.oldest}: a message's time before this is an error
 * @param furthestAhead {@code hub.signal.furthest-ahead}: a message's time further ahead is an error
 * @param endedHolds {@code hub.signal.pressure.ended-remembered}: how long a hold that has ended is remembered
 * @param openLoans {@code hub.signal.wait.loans-remembered}: a loan that is out longer is no longer waited for
 * @param waitInterval {@code hub.signal.wait.interval}: a title's wait is stored and told at most once in this time
 * @param togetherInterval {@code hub.signal.together.interval}: what a reader borrowed, and what a title was borrowed together
 *     with, is told at most once in this time
 * @param flush {@code warehouse.flush}: the longest that a row waits to be written
 * @param state {@code hub.signal.state}: heap or rocksdb
 * @param generations {@code hub.signal.serving}, {@code hub.signal.rebuild} and {@code hub.signal.rebuild.from}: which
 *     making of each signal serves, and which is under way; written by the command that rebuilds
 * @param parallelism {@code hub.signal.parallelism}: 0 leaves it to the cluster
 */
public record SignalSettings(
        String nameServer,
        String warehouseKind,
        String warehouseUrl,
        int warehouseQueryPort,
        String warehouseUser,
        String warehousePassword,
        String warehouseDatabase,
        String warehouseLabel,
        Duration flush,
        Duration forgetAfter,
        int batch,
        ZoneId zone,
        String topicSuffix,
        String group,
        String start,
        Duration discovery,
        Duration remembered,
        Duration interval,
        Duration outOfOrder,
        Duration idle,
        Instant oldest,
        Duration furthestAhead,
        OpenDay daily,
        HotFormula hot,
        PressureFormula pressure,
        Duration endedHolds,
        WaitFormula waiting,
        Telling telling,
        Duration openLoans,
        Duration waitInterval,
        ProfileFormula profile,
        TogetherFormula together,
        Duration togetherInterval,
        FootfallFormula footfall,
        LoadFormula load,
        StateKind state,
        Generations generations,
        int parallelism)
        implements Serializable {

    public static SignalSettings of(Properties properties) {
        Reader p = new Reader(properties);
        double keep = p.number("hub.signal.keep", 0.8);
        ZoneId zone = p.value("zone", "Asia/Shanghai", ZoneId::of);
        SignalSettings settings = new SignalSettings(
                p.text("rocketmq.namesrv", ""),
                p.text("warehouse.kind", "mysql"),
                p.text("warehouse.url", ""),
                p.whole("warehouse.query-port", 9030),
                p.text("warehouse.user", ""),
                p.text("warehouse.password", ""),
                p.text("warehouse.database", "hub_warehouse"),
                p.text("warehouse.label", "libraryhub"),
                p.time("warehouse.flush", "PT0.2S"),
                p.time("hub.signal.forget.after", "PT30S"),
                p.whole("warehouse.batch", 500),
                zone,
                p.text("hub.signal.topic-suffix", ""),
                p.text("hub.signal.group", "signals"),
                p.text("hub.signal.start", "earliest"),
                p.time("hub.signal.discovery", "PT10S"),
                p.time("hub.signal.dedup.remembered", "P15D"),
                p.time("hub.signal.interval", "PT0.2S"),
                p.time("hub.signal.out-of-order", "PT1S"),
                p.time("hub.signal.idle", "PT5S"),
                p.value("hub.signal.oldest", "2000-01-01T00:00:00Z", Instant::parse),
                p.time("hub.signal.furthest-ahead", "P400D"),
                new OpenDay(zone, p.time("hub.signal.daily.open", "P35D")),
                new HotFormula(
                        new Decay(p.time("hub.signal.hot.half-life", "P3D")),
                        new Hysteresis(p.number("hub.signal.hot.threshold", 8.0), keep),
                        p.number("hub.signal.hot.weight.hold", 1.5),
                        p.number("hub.signal.hot.weight.loan", 1.0),
                        p.number("hub.signal.hot.weight.renewal", 0.5),
                        p.number("hub.signal.hot.rising.deviations", 2.0),
                        p.number("hub.signal.hot.rising.quiet-week", 1.0)),
                new PressureFormula(
                        new Hysteresis(p.number("hub.signal.pressure.ratio", 3.0), keep),
                        new Decay(p.time("hub.signal.pressure.unmet.half-life", "P7D")),
                        p.number("hub.signal.pressure.unmet.weight", 0.1)),
                p.time("hub.signal.pressure.ended-remembered", "P30D"),
                new WaitFormula(
                        new Decay(p.time("hub.signal.wait.half-life", "P180D")),
                        p.number("hub.signal.wait.loan-days", 25),
                        p.number("hub.signal.wait.of-period", 0.9),
                        p.number("hub.signal.wait.variation", 0.3),
                        p.number("hub.signal.wait.handling-days", 3),
                        p.number("hub.signal.wait.belief", 10)),
                new Telling(
                        p.number("hub.signal.wait.told-from", 5),
                        p.number("hub.signal.wait.told-apart", 0.05),
                        p.time("hub.signal.wait.told-again", "P1D")),
                p.time("hub.signal.wait.loans-remembered", "P400D"),
                p.time("hub.signal.wait.interval", "PT5S"),
                new ProfileFormula(
                        new Decay(p.time("hub.signal.profile.half-life", "P60D")),
                        p.number("hub.signal.profile.weight.loan", 1.0),
                        p.number("hub.signal.profile.weight.hold", 0.5),
                        p.number("hub.signal.profile.weight.registration", 1.0),
                        p.whole("hub.signal.profile.told", 12),
                        p.whole("hub.signal.profile.kept", 64)),
                new TogetherFormula(
                        new Decay(p.time("hub.signal.together.half-life", "P180D")),
                        p.whole("hub.signal.together.loans", 8),
                        p.whole("hub.signal.together.least-readers", 8),
                        p.whole("hub.signal.together.told", 50),
                        p.whole("hub.signal.together.kept", 200)),
                p.time("hub.signal.together.interval", "PT1S"),
                new FootfallFormula(
                        new OpenDay(zone, p.time("hub.signal.footfall.open", "P2D")),
                        p.time("hub.signal.footfall.step", "PT5M")),
                new LoadFormula(new Decay(p.time("hub.signal.load.half-life", "PT1H"))),
                p.value("hub.signal.state", "heap", StateKind::of),
                Generations.parse(
                        p.text("hub.signal.serving", ""),
                        p.text("hub.signal.rebuild", ""),
                        p.text("hub.signal.rebuild.from", "")),
                p.whole("hub.signal.parallelism", 1));
        p.refuseUnknown();
        return settings;
    }

    /** Reads messages as these settings say. */
    public FactDecoder decoder() {
        return new FactDecoder(zone, oldest, furthestAhead, topicSuffix);
    }

    /** The warehouse for SQL: MySQL itself, or Doris over its MySQL port. */
    public String sqlUrl() {
        return Warehouse.DORIS.equals(warehouseKind)
                ? DorisWarehouse.queryUrl(warehouseUrl, warehouseQueryPort, warehouseDatabase)
                : warehouseUrl;
    }

    /** The topics that are read. */
    public List<String> topics() {
        return Topics.CONTEXTS.stream().map(this::topic).toList();
    }

    /** The name that a topic of the contract has for this job. */
    public String topic(String name) {
        return name + topicSuffix;
    }

    private static final class Reader {
        private final Map<Object, Object> left;

        Reader(Properties properties) {
            left = new HashMap<>(properties);
        }

        <T> T value(String key, String otherwise, Function<String, T> read) {
            Object given = left.remove(key);
            String text = given == null ? otherwise : given.toString().strip();
            try {
                return read.apply(text);
            } catch (RuntimeException e) {
                throw new IllegalArgumentException("setting " + key + " cannot be read: " + e.getMessage(), e);
            }
        }

        String text(String key, String otherwise) {
            return value(key, otherwise, text -> text);
        }

        double number(String key, double otherwise) {
            return value(key, Double.toString(otherwise), Double::parseDouble);
        }

        int whole(String key, int otherwise) {
            return value(key, Integer.toString(otherwise), Integer::parseInt);
        }

        /** ISO-8601: P3D, PT0.2S. */
        Duration time(String key, String otherwise) {
            return value(key, otherwise, Duration::parse);
        }

        void refuseUnknown() {
            TreeSet<String> unknown = new TreeSet<>();
            for (Object key : left.keySet()) {
                String name = key.toString();
                if (name.startsWith("hub.signal.") || name.startsWith("warehouse.") || name.startsWith("rocketmq.")) {
                    unknown.add(name);
                }
            }
            if (!unknown.isEmpty()) {
                throw new IllegalArgumentException("settings that nobody knows: " + unknown);
            }
        }
    }
}
