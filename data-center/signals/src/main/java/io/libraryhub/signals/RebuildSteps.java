package io.libraryhub.signals;

import io.libraryhub.messages.Topics;
import io.libraryhub.messages.signal.Signal;
import io.libraryhub.signals.flow.OpenDay;
import io.libraryhub.signals.intake.Intake;
import io.libraryhub.signals.rebuild.Archive;
import io.libraryhub.signals.rebuild.Generations;
import io.libraryhub.signals.rebuild.Reach;
import io.libraryhub.signals.rebuild.Swap;
import io.libraryhub.signals.rocketmq.RocketMqSink;
import io.libraryhub.signals.sink.SignalMessages;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.flink.api.connector.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * The steps of a rebuild that are not the job's: {@code RebuildSteps from|switch --config FILE}.
 *
 * <ul>
 *   <li>{@code from} prints the first local day that the rebuild of the settings has to read, or nothing for all of them.
 *   <li>{@code switch} lets what was made anew be served, tells the services what is different, and prints it. While the job
 *       is stopped.
 * </ul>
 */
public final class RebuildSteps {
    private final SignalSettings settings;
    private final Generations.Rebuild rebuild;

    RebuildSteps(SignalSettings settings) {
        this.settings = settings;
        this.rebuild = Objects.requireNonNull(settings.generations().rebuild(), "no rebuild is in the settings");
    }

    public static void main(String[] args) throws Exception {
        if (args.length != 3 || !"--config".equals(args[1])) {
            throw new IllegalArgumentException("usage: from|switch --config FILE");
        }
        RebuildSteps steps = new RebuildSteps(SignalJob.settings(args[2]));
        switch (args[0]) {
            case "from" -> {
                LocalDate from = steps.from(LocalDate.now(steps.settings.zone()));
                System.out.println(from == null ? "" : from);
            }
            case "switch" -> steps.switchOver().forEach(System.out::println);
            default -> throw new IllegalArgumentException("no such step: " + args[0]);
        }
    }

    /**
     * The first day to be read. Days that can still change must be read as a whole, whatever is asked for.
     *
     * @throws IllegalArgumentException when the signal has to be told everything, and is not asked for everything
     */
    @Nullable
    LocalDate from(LocalDate today) {
        LocalDate from = rebuild.from();
        if (from == null || rebuild.signal().reach() == Reach.FADING) {
            return from;
        }
        if (rebuild.signal().reach() == Reach.WHOLE) {
            throw new IllegalArgumentException(
                    rebuild.signal().signal() + " rests on what began long ago: rebuild it without --from");
        }
        LocalDate latest = today.minusDays(open().toDays() + 2);
        return from.isBefore(latest) ? from : latest;
    }

    private Duration open() {
        OpenDay days =
                switch (rebuild.signal()) {
                    case DAILY, ONLINE -> settings.daily();
                    case FOOTFALL -> settings.footfall().days();
                    default -> throw new IllegalArgumentException(rebuild.signal() + " has no days");
                };
        return days.open();
    }

    /** Makes the tables to be filled, and the source that tells the past. */
    Source<Intake, ?, ?> prepare() throws SQLException {
        try (Connection connection = connect()) {
            swap(connection).prepare();
            return Archive.of(
                    settings.sqlUrl(),
                    settings.warehouseUser(),
                    settings.warehousePassword(),
                    days(connection),
                    settings.decoder(),
                    settings.topicSuffix());
        }
    }

    private List<LocalDate> days(Connection connection) throws SQLException {
        LocalDate from = rebuild.from();
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select distinct local_day from raw_event order by local_day")) {
            List<LocalDate> days = new ArrayList<>();
            while (rows.next()) {
                LocalDate day = rows.getObject(1, LocalDate.class);
                if (from == null || !day.isBefore(from)) {
                    days.add(day);
                }
            }
            return days;
        }
    }

    /** Lets the new tables be served and tells the services what is different; answers a line for each table. */
    List<String> switchOver() throws SQLException, IOException, InterruptedException {
        try (Connection connection = connect()) {
            Swap swap = swap(connection);
            List<String> lines = new ArrayList<>();
            for (Swap.Compared each : swap.carryOut()) {
                lines.add(each.table() + ": " + each.after() + " rows (before: " + each.before() + "), "
                        + each.differing() + " say something else, " + each.added() + " new, " + each.gone() + " gone");
            }
            List<Signal> changed = swap.changedSignals();
            if (!changed.isEmpty()) {
                tell(changed);
                lines.add(changed.size() + " signals sent to the services");
            }
            swap.forgetBefore();
            return lines;
        }
    }

    private void tell(List<Signal> signals) throws IOException, InterruptedException {
        new RocketMqSink<Signal>(
                        settings.nameServer(), "signals-out", new SignalMessages<>(settings.topic(Topics.SIGNAL)))
                .sendAll(signals);
    }

    private Swap swap(Connection connection) {
        return new Swap(connection, settings.warehouseKind(), settings.zone(), rebuild);
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(settings.sqlUrl(), settings.warehouseUser(), settings.warehousePassword());
    }
}
