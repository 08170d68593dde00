package io.libraryhub.insight.recommend.application;

import io.libraryhub.insight.api.Served;
import io.libraryhub.insight.api.SimilarTitle;
import io.libraryhub.insight.store.WarehouseReader;
import io.libraryhub.kernel.TitleId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the readers of a title also borrowed. */
@Component
public class Similar {
    private final Models models;
    private final WarehouseReader warehouse;

    Similar(Models models, WarehouseReader warehouse) {
        this.models = models;
        this.warehouse = warehouse;
    }

    /** Closest first. */
    public Served<List<SimilarTitle>> to(TitleId title, int limit) {
        Optional<Model> newest = models.newest();
        if (newest.isEmpty()) {
            return new Served<>(List.of(), null, WarehouseReader.MISSING);
        }
        Model model = newest.get();
        List<SimilarTitle> titles = model.titles().find(title.value()).stream()
                .boxed()
                .flatMap(number -> model.learnt().neighbourhoods().of(number).stream())
                .limit(limit)
                .map(n -> new SimilarTitle(new TitleId(model.titles().key(n.item())), n.similarity(), n.together()))
                .toList();
        return warehouse.served(titles, model.asOf());
    }
}
