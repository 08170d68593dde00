package io.libraryhub.insight.together;

import io.libraryhub.insight.api.PartnerTitle;
import io.libraryhub.insight.api.Served;
import io.libraryhub.insight.store.WarehouseReader;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.kit.json.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What was borrowed together. */
@Component
public class Together {
    private final WarehouseReader warehouse;
    private final Json json;

    Together(WarehouseReader warehouse, Json json) {
        this.warehouse = warehouse;
        this.json = json;
    }

    private record Row(List<PartnerTitle> partners, Instant asOf) {}

    public Served<List<PartnerTitle>> with(TitleId title) {
        List<Row> found = warehouse.rows("together_of", Map.of("title_id", title.value()), (row, n) -> row(row));
        return found.isEmpty()
                ? warehouse.served(List.of(), null)
                : warehouse.served(found.get(0).partners(), found.get(0).asOf());
    }

    private Row row(ResultSet row) throws SQLException {
        PartnerTitle[] partners = json.read(row.getString("partners"), PartnerTitle[].class);
        return new Row(List.of(partners), WarehouseReader.instant(row, "caused_at"));
    }
}
