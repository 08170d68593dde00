package io.libraryhub.events.letter.adapter;

import io.libraryhub.kit.retention.OldRows;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Letters leave after a year; that this month's was written is kept with the reader. */
@Configuration(proxyBeanMethods = false)
class LetterRetention {
    @Bean
    OldRows oldLetters(@Value("${hub.retention.letters:365d}") Duration keep) {
        return new OldRows("letter", List.of("reader_id", "month"), "written_at", keep);
    }
}
