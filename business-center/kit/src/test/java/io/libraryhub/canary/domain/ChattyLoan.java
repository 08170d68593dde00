package io.libraryhub.canary.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Breaks the house rules on purpose: each rule's test must report it, or the rule sees nothing. */
public class ChattyLoan {
    @Autowired
    JdbcTemplate jdbc;

    Instant lentAt() {
        return Instant.now();
    }

    LocalDate today() {
        return LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"));
    }

    long millis() {
        return System.currentTimeMillis();
    }

    Date old() {
        return new Date(0);
    }

    String row() {
        return new io.libraryhub.canary.adapter.db.LoanRow().toString();
    }
}
