package io.libraryhub.circulation.schedule.adapter;

import io.libraryhub.circulation.schedule.application.RunTasks;
import io.libraryhub.circulation.schedule.application.ScheduleSettings;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every second whether a task is due. Every instance does. */
@Component
@EnableConfigurationProperties(ScheduleSettings.class)
class ScheduleClock {
    private final RunTasks tasks;

    ScheduleClock(RunTasks tasks) {
        this.tasks = tasks;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        tasks.begin();
    }

    @Scheduled(
            initialDelayString = "${hub.circulation.schedule.poll-every:PT1S}",
            fixedDelayString = "${hub.circulation.schedule.poll-every:PT1S}")
    void tick() {
        tasks.turn();
    }
}
