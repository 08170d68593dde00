package io.libraryhub.kit.db;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionManager;

/**
 * The two pools of a process with a schema. Both are set up by {@code spring.datasource.hikari}, so a process may open
 * twice {@code maximum-pool-size} connections; those that rest are closed.
 */
@AutoConfiguration(before = {DataSourceAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class})
@ConditionalOnClass({HikariDataSource.class, JdbcTransactionManager.class})
@ConditionalOnProperty("spring.datasource.url")
@ConditionalOnMissingBean({DataSource.class, TransactionManager.class})
@EnableConfigurationProperties(DataSourceProperties.class)
public class DatabaseAutoConfiguration {
    @Bean
    TransactionPools dataSource(
            DataSourceProperties properties, Environment environment, ObjectProvider<MeterRegistry> registry) {
        return new TransactionPools(
                pool("transactions", false, properties, environment, registry),
                pool("plain", true, properties, environment, registry));
    }

    @Bean
    JdbcTransactionManager transactionManager(TransactionPools pools) {
        return pools.transactionManager();
    }

    private static HikariDataSource pool(
            String name,
            boolean commitsByItself,
            DataSourceProperties properties,
            Environment environment,
            ObjectProvider<MeterRegistry> registry) {
        HikariDataSource pool = properties
                .initializeDataSourceBuilder()
                .type(HikariDataSource.class)
                .build();
        Binder.get(environment).bind("spring.datasource.hikari", Bindable.ofInstance(pool));
        pool.setPoolName(name);
        pool.setAutoCommit(commitsByItself);
        registry.ifAvailable(pool::setMetricRegistry);
        return pool;
    }
}
