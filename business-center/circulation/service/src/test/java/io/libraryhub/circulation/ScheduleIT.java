package io.libraryhub.circulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.circulation.fixture.Crowd;
import io.libraryhub.circulation.fixture.RealDesk;
import io.libraryhub.kit.schedule.RunTasks;
import io.libraryhub.kit.schedule.ScheduleSettings;
import io.libraryhub.kit.schedule.domain.Progress;
import io.libraryhub.kit.schedule.domain.ScheduledTask;
import io.libraryhub.kit.schedule.domain.TaskBook;
import io.libraryhub.kit.schedule.domain.TaskBook.Waiting;
import io.libraryhub.kit.schedule.domain.Turn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One runner per cluster, which goes on where the last one stopped. */
class ScheduleIT {
    private static final ScheduleSettings SETTINGS =
            new ScheduleSettings(Duration.ofMinutes(1), 20, Duration.ofSeconds(30));

    private RealDesk real;
    private TaskBook book;
    private final CountTo counting = new CountTo(5);

    @BeforeEach
    void open() {
        real = RealDesk.opened();
        real.jdbc.execute("TRUNCATE TABLE scheduled_task");
        book = real.bean(TaskBook.class);
    }

    private RunTasks instance(ScheduleSettings settings) {
        RunTasks instance = new RunTasks(List.of(counting), book, settings, real.clock);
        instance.begin();
        return instance;
    }

    private Waiting waiting() {
        return book.waiting().get(0);
    }

    private void letLeasesEnd() {
        real.jdbc.update("UPDATE scheduled_task SET lease_until = '2000-01-01'");
    }

    @Test
    void eight_instances_at_once_do_each_step_once() throws Exception {
        List<Callable<Integer>> all = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            all.add(instance(SETTINGS)::turn);
        }

        assertThat(Crowd.atOnce(all).stream().mapToInt(Integer::intValue).sum()).isEqualTo(5);
        assertThat(counting.seen).containsExactly("", "1", "2", "3", "4");
        assertThat(real.count("scheduled_task WHERE changes = 5 AND runs = 1 AND holder IS NULL"))
                .isEqualTo(1);
    }

    @Test
    void a_task_is_due_again_after_its_time_and_not_before() {
        RunTasks instance = instance(SETTINGS);
        instance.turn();
        real.clock.pass(Duration.ofMinutes(59));
        assertThat(instance.turn()).isZero();

        real.clock.pass(Duration.ofMinutes(1));

        assertThat(instance.turn()).isEqualTo(5);
    }

    @Test
    void what_an_instance_left_when_it_was_killed_another_goes_on_with_once_the_lease_has_ended() {
        RunTasks survivor = instance(SETTINGS);
        Turn killed = book.take(waiting(), SETTINGS.lease()).orElseThrow();
        book.advance(killed, counting.step(killed.position()), SETTINGS.lease());
        assertThat(survivor.turn()).isZero();

        letLeasesEnd();

        assertThat(survivor.turn()).isEqualTo(4);
        assertThat(counting.seen).containsExactly("", "1", "2", "3", "4");
        assertThat(book.advance(killed, Progress.at("1", 1), SETTINGS.lease())).isFalse();
        book.finish(killed, Progress.end(0), real.clock.instant(), real.clock.instant());
        assertThat(real.count("scheduled_task WHERE runs = 1")).isEqualTo(1);
    }

    @Test
    void a_long_run_lets_other_tasks_have_their_turn_and_goes_on_in_the_next() {
        RunTasks instance = instance(new ScheduleSettings(Duration.ofMinutes(1), 2, Duration.ofSeconds(30)));

        assertThat(instance.turn()).isEqualTo(2);
        assertThat(instance.turn()).isEqualTo(2);
        assertThat(instance.turn()).isEqualTo(1);
        assertThat(counting.seen).containsExactly("", "1", "2", "3", "4");
    }

    @Test
    void a_step_that_fails_is_tried_again_from_where_it_stood() {
        RunTasks instance = instance(SETTINGS);
        counting.failsAt = "3";
        assertThat(instance.turn()).isEqualTo(3);
        assertThat(instance.turn()).isZero();
        counting.failsAt = "";

        real.clock.pass(SETTINGS.retryAfter());

        assertThat(instance.turn()).isEqualTo(2);
        assertThat(counting.seen).containsExactly("", "1", "2", "3", "3", "4");
        assertThat(real.count("scheduled_task WHERE failures = 0 AND runs = 1")).isEqualTo(1);
    }

    @Test
    void a_clock_that_is_put_back_by_a_month_does_not_stop_a_task_for_a_month() {
        RunTasks instance = instance(SETTINGS);
        real.clock.pass(Duration.ofDays(30));
        instance.turn();

        real.clock.pass(Duration.ofDays(-30));

        assertThat(instance.turn()).isEqualTo(5);
        assertThat(instance.turn()).isZero();
    }

    /** Every hour, in so many steps; remembers where each began. */
    private static final class CountTo implements ScheduledTask {
        private final List<String> seen = new CopyOnWriteArrayList<>();
        private final int last;
        private String failsAt = "none";

        private CountTo(int last) {
            this.last = last;
        }

        @Override
        public String name() {
            return "count";
        }

        @Override
        public Duration every() {
            return Duration.ofHours(1);
        }

        @Override
        public Progress step(String position) {
            seen.add(position);
            if (position.equals(failsAt)) {
                throw new IllegalStateException("as the test wishes");
            }
            int next = position.isEmpty() ? 1 : Integer.parseInt(position) + 1;
            return next == last ? Progress.end(1) : Progress.at(Integer.toString(next), 1);
        }
    }
}
