package io.libraryhub.kit.schedule;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks every second whether a task is due. Every instance does. */
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
            initialDelayString = "${hub.schedule.poll-every:PT1S}",
            fixedDelayString = "${hub.schedule.poll-every:PT1S}")
    void tick() {
        tasks.turn();
    }
}
