package io.libraryhub.events.house;

import io.libraryhub.kit.forget.ReaderColumn;
import io.libraryhub.kit.forget.ReaderColumns;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the numbers of readers stand in the tables of visits and activities: both stay counted as nobody's. Letters go. */
@Configuration(proxyBeanMethods = false)
class ReadersHere {
    @Bean
    ReaderColumns readersOfEvents() {
        return ReaderColumns.of(
                ReaderColumn.of("visit", "reader_id"),
                ReaderColumn.of("registration", "reader_id"),
                // First who is written to, then the letters: one that is being written waits for that row.
                ReaderColumn.gone("letter_reader", "reader_id"),
                ReaderColumn.gone("letter", "reader_id"));
    }
}
