package io.libraryhub.kit.schedule;

import io.libraryhub.kit.schedule.domain.Progress;
import io.libraryhub.kit.schedule.domain.ScheduledTask;
import io.libraryhub.kit.schedule.domain.TaskBook;
import io.libraryhub.kit.schedule.domain.TaskBook.Waiting;
import io.libraryhub.kit.schedule.domain.Turn;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does the tasks that are due, as far as no other instance does them. Any number of instances call this at once. */
public class RunTasks {
    private static final Logger LOG = LoggerFactory.getLogger(RunTasks.class);

    private final Map<String, ScheduledTask> tasks;
    private final TaskBook book;
    private final ScheduleSettings settings;
    private final Clock clock;

    public RunTasks(List<ScheduledTask> tasks, TaskBook book, ScheduleSettings settings, Clock clock) {
        this.tasks = tasks.stream().collect(Collectors.toMap(ScheduledTask::name, Function.identity()));
        this.book = book;
        this.settings = settings;
        this.clock = clock;
    }

    /** Makes the tasks of this version of the service known. */
    public void begin() {
        tasks.keySet().forEach(name -> book.know(name, now()));
    }

    /**
     * One turn of every task that is due.
     *
     * @return how much was changed
     */
    public int turn() {
        Instant now = now();
        int changes = 0;
        for (Waiting waiting : book.waiting()) {
            ScheduledTask task = tasks.get(waiting.task());
            if (task != null && due(task, waiting.nextAt(), now)) {
                changes += book.take(waiting, settings.lease())
                        .map(turn -> run(task, turn))
                        .orElse(0);
            }
        }
        return changes;
    }

    /** A time further ahead than any task is put off shows that the hub's clock was put back since. */
    private boolean due(ScheduledTask task, Instant nextAt, Instant now) {
        Duration longest = task.every().compareTo(settings.retryAfter()) > 0 ? task.every() : settings.retryAfter();
        return !nextAt.isAfter(now) || nextAt.isAfter(now.plus(longest));
    }

    private int run(ScheduledTask task, Turn taken) {
        Turn turn = taken;
        int changes = 0;
        try {
            for (int step = 0; step < settings.steps(); step++) {
                Progress progress = task.step(turn.position());
                changes += progress.changes();
                if (progress.done()) {
                    Instant now = now();
                    book.finish(turn, progress, now, now.plus(task.every()));
                    return changes;
                }
                if (!book.advance(turn, progress, settings.lease())) {
                    LOG.warn("task {} took longer than its lease, another instance goes on with it", task.name());
                    return changes;
                }
                turn = turn.at(progress.position());
            }
            book.giveBack(turn);
        } catch (RuntimeException e) {
            LOG.warn("task {} failed at '{}', it is tried again", task.name(), turn.position(), e);
            book.failed(turn, now().plus(settings.retryAfter()));
        }
        return changes;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
