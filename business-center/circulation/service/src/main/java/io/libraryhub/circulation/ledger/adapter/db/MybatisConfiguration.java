package io.libraryhub.circulation.ledger.adapter.db;

import com.baomidou.mybatisplus.autoconfigure.ConfigurationCustomizer;
import java.time.Instant;
import org.apache.ibatis.session.LocalCacheScope;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How rows become records. */
@Configuration(proxyBeanMethods = false)
class MybatisConfiguration {
    @Bean
    ConfigurationCustomizer rowsAsRecords() {
        return configuration -> {
            configuration.getTypeHandlerRegistry().register(Instant.class, new UtcTypeHandler());
            configuration.setArgNameBasedConstructorAutoMapping(true);
            // A row read before a lock must be read again after it.
            configuration.setLocalCacheScope(LocalCacheScope.STATEMENT);
        };
    }
}
