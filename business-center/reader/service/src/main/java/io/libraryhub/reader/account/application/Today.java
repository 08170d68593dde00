package io.libraryhub.reader.account.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The day it is where the readers live ({@code hub.zone}): cards expire at the end of a local day. */
@Component
public class Today {
    private final Clock clock;

    public Today(Clock clock, @Value("${hub.zone:Asia/Shanghai}") ZoneId zone) {
        this.clock = clock.withZone(zone);
    }

    public LocalDate date() {
        return LocalDate.now(clock);
    }
}
