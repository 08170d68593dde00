package io.libraryhub.kit.schedule;

import io.libraryhub.kit.clock.CoreAutoConfiguration;
import io.libraryhub.kit.db.DatabaseAutoConfiguration;
import io.libraryhub.kit.schedule.domain.ScheduledTask;
import io.libraryhub.kit.schedule.domain.TaskBook;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Does the tasks of a service that has such. */
@AutoConfiguration(after = {CoreAutoConfiguration.class, DatabaseAutoConfiguration.class})
@ConditionalOnBean(ScheduledTask.class)
@EnableConfigurationProperties(ScheduleSettings.class)
@EnableScheduling
public class ScheduleAutoConfiguration {
    @Bean
    TaskBook taskBook(JdbcTemplate jdbc) {
        return new JdbcTaskBook(jdbc);
    }

    @Bean
    RunTasks runTasks(List<ScheduledTask> tasks, TaskBook book, ScheduleSettings settings, Clock clock) {
        return new RunTasks(tasks, book, settings, clock);
    }

    @Bean
    ScheduleClock scheduleClock(RunTasks tasks) {
        return new ScheduleClock(tasks);
    }
}
