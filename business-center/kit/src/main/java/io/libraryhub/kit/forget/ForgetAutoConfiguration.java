package io.libraryhub.kit.forget;

import io.libraryhub.kit.id.Ids;
import io.libraryhub.kit.inbox.InboxAutoConfiguration;
import io.libraryhub.kit.inbox.MessageHandler;
import io.libraryhub.kit.json.Json;
import io.libraryhub.kit.outbox.OutboxAutoConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every process with a schema of its own forgets the readers who were erased. */
@AutoConfiguration(after = OutboxAutoConfiguration.class, before = InboxAutoConfiguration.class)
@ConditionalOnClass(JdbcTemplate.class)
@ConditionalOnSingleCandidate(JdbcTemplate.class)
public class ForgetAutoConfiguration {
    @Bean
    MessageHandler forgetReader(JdbcTemplate jdbc, Ids ids, Json json, ObjectProvider<ReaderColumns> columns) {
        return new ForgetReader(
                jdbc,
                ids,
                json,
                columns.stream().flatMap(each -> each.all().stream()).toList());
    }
}
