package io.libraryhub.insight;

import io.libraryhub.kit.db.Utc;
import io.libraryhub.kit.test.TestApp;
import io.libraryhub.kit.test.TestSchema;
import io.libraryhub.warehouse.Warehouse;
import java.time.Instant;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** insight-service over a warehouse of its own in the real MySQL. Models are made and figures gathered when a test says so. */
final class RealInsight implements AutoCloseable {
    final JdbcTemplate jdbc;
    private final ConfigurableApplicationContext app;

    private RealInsight(TestSchema schema) {
        jdbc = schema.jdbc();
        app = SpringApplication.run(
                InsightApplication.class,
                TestApp.arguments(
                        schema, "--hub.insight.recommend.first-after=1d", "--hub.insight.figures.first-after=1d"));
    }

    static RealInsight open(String label) {
        return new RealInsight(TestSchema.empty(label));
    }

    <T> T bean(Class<T> type) {
        return app.getBean(type);
    }

    /** The warehouse as the stream leaves it when nothing has happened yet: well, and without rows. */
    void emptyTables() {
        Warehouse.TABLES.forEach(t -> jdbc.execute("DROP TABLE IF EXISTS " + t));
        Warehouse.TABLES.forEach(t -> jdbc.execute(Warehouse.ddl(Warehouse.MYSQL, t)));
        beat(Instant.now());
    }

    /** The stream was well at that moment, and not seen since. */
    void beat(Instant at) {
        jdbc.update(
                "INSERT INTO stream_pulse (name, beat_at, version) VALUES ('signals', ?, 1)"
                        + " ON DUPLICATE KEY UPDATE beat_at = VALUES(beat_at)",
                Utc.of(at));
    }

    @Override
    public void close() {
        app.close();
    }
}
