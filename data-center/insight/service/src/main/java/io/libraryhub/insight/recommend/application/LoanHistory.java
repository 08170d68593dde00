package io.libraryhub.insight.recommend.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.libraryhub.insight.recommend.RecommendSettings;
import io.libraryhub.insight.recommend.domain.Consents;
import io.libraryhub.insight.store.InsightSettings;
import io.libraryhub.insight.store.WarehouseReader;
import io.libraryhub.recommend.Interactions;
import io.libraryhub.recommend.Numbering;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads from the warehouse what may be learnt from. */
@Component
class LoanHistory {
    /** Purpose of the consent, as the reader profile uses it. */
    private static final String PURPOSE = "profile";

    private final WarehouseReader warehouse;
    private final RecommendSettings settings;
    private final InsightSettings insight;
    private final ObjectMapper json;
    private final Clock clock;

    LoanHistory(
            WarehouseReader warehouse,
            RecommendSettings settings,
            InsightSettings insight,
            ObjectMapper json,
            Clock clock) {
        this.warehouse = warehouse;
        this.settings = settings;
        this.insight = insight;
        this.json = json;
        this.clock = clock;
    }

    /** Loans of readers who allow it, with what is known of their titles. */
    Allowed read() {
        Consents consents = new Consents();
        warehouse.each("consents", Map.of(), row -> changed(consents, row));
        Allowed allowed = new Allowed(consents);
        Instant from = clock.instant().minus(settings.history());
        warehouse.each(
                "loans_since",
                Map.of("day", LocalDate.ofInstant(from, insight.zoneId()), "limit", settings.mostLoans()),
                allowed::add);
        return allowed;
    }

    private void changed(Consents consents, ResultSet row) throws SQLException {
        JsonNode data = data(row.getString("payload"));
        if (PURPOSE.equals(data.path("purpose").asText())) {
            consents.changed(
                    row.getLong("reader_id"),
                    WarehouseReader.instant(row, "happened_at"),
                    data.path("granted").asBoolean());
        }
    }

    private JsonNode data(String message) {
        try {
            return json.readTree(message).path("data");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the warehouse holds a message that is no JSON", e);
        }
    }

    /** What was read. */
    static final class Allowed {
        private final Consents consents;
        private final Numbering<Long> readers = new Numbering<>();
        private final Numbering<Long> titles = new Numbering<>();
        private final List<Model.TitleFacts> facts = new ArrayList<>();
        private final Interactions.Collector loans = new Interactions.Collector();
        private Instant newest = Instant.EPOCH;

        private Allowed(Consents consents) {
            this.consents = consents;
        }

        private void add(ResultSet row) throws SQLException {
            long reader = row.getLong("reader_id");
            Instant at = WarehouseReader.instant(row, "happened_at");
            if (!consents.allow(reader, at)) {
                return;
            }
            int title = titles.of(row.getLong("title_id"));
            if (title == facts.size()) {
                facts.add(new Model.TitleFacts(text(row.getString("class_code")), text(row.getString("author"))));
            }
            loans.add(readers.of(reader), title, at.getEpochSecond());
            newest = at.isAfter(newest) ? at : newest;
        }

        Consents consents() {
            return consents;
        }

        Numbering<Long> titles() {
            return titles;
        }

        List<Model.TitleFacts> facts() {
            return facts;
        }

        Interactions loans() {
            return loans.collect();
        }

        Instant newest() {
            return newest;
        }

        private static String text(@Nullable String column) {
            return column == null ? "" : column;
        }
    }
}
