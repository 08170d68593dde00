package io.libraryhub.circulation.leave.adapter.db;

import io.libraryhub.kit.forget.ReaderColumn;
import io.libraryhub.kit.forget.ReaderColumns;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Where the numbers of readers stand in circulation's tables. Loans, holds and money stay counted as nobody's; counters and
 * notices are of no use without the reader.
 */
@Configuration(proxyBeanMethods = false)
class ReadersHere {
    @Bean
    ReaderColumns readersOfCirculation() {
        return ReaderColumns.of(
                ReaderColumn.of("loan", "reader_id"),
                ReaderColumn.of("hold", "reader_id"),
                ReaderColumn.of("fee_account", "reader_id"),
                ReaderColumn.of("fee_charge", "reader_id"),
                ReaderColumn.of("fee_entry", "reader_id"),
                ReaderColumn.text("fee_entry", "actor_id"),
                ReaderColumn.of("fee_payment", "reader_id"),
                ReaderColumn.text("fee_payment", "payer_id"),
                ReaderColumn.of("suspension", "reader_id"),
                ReaderColumn.gone("reader_tally", "reader_id"),
                ReaderColumn.gone("notice", "reader_id"));
    }
}
