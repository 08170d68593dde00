package io.libraryhub.insight.recommend.application;

import io.libraryhub.insight.api.RecommendReport;
import io.libraryhub.insight.api.RecommendReport.Offered;
import io.libraryhub.insight.api.RecommendReport.Spread;
import io.libraryhub.insight.api.Served;
import io.libraryhub.insight.recommend.MethodChoice;
import io.libraryhub.insight.recommend.RecommendSettings;
import io.libraryhub.insight.store.WarehouseReader;
import io.libraryhub.recommend.History;
import io.libraryhub.recommend.Ranking;
import io.libraryhub.recommend.TopItems;
import io.libraryhub.recommend.evaluation.Concentration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How the methods' lists spread over the stock, beside how loans do. */
@Component
public class Bias {
    private final Models models;
    private final RecommendSettings settings;
    private final MethodChoice choice;
    private final WarehouseReader warehouse;

    Bias(Models models, RecommendSettings settings, MethodChoice choice, WarehouseReader warehouse) {
        this.models = models;
        this.settings = settings;
        this.choice = choice;
        this.warehouse = warehouse;
    }

    public Served<RecommendReport> report() {
        Optional<Model> newest = models.newest();
        return newest.isEmpty()
                ? new Served<>(of(0, 0, 0, new Spread(0, 0, 0), List.of()), null, WarehouseReader.MISSING)
                : warehouse.served(of(newest.get()), newest.get().asOf());
    }

    private RecommendReport of(Model model) {
        long[] borrowed = Arrays.stream(model.readersOf()).asLongStream().toArray();
        List<Offered> offered = new ArrayList<>();
        model.learnt().byName().forEach((name, ranking) -> offered.add(offered(model, name, ranking)));
        return of(
                model.loans().users(),
                model.loans().items(),
                model.loans().size(),
                spread(borrowed, model.readersOf()),
                offered);
    }

    private RecommendReport of(int readers, int titles, long loans, Spread borrowed, List<Offered> offered) {
        return new RecommendReport(
                choice.getMethod(),
                choice.getCompare(),
                readers,
                titles,
                loans,
                settings.reportLength(),
                borrowed,
                offered);
    }

    /** For every n-th reader, so that a large city is answered as soon as a small one. */
    private Offered offered(Model model, String name, Ranking ranking) {
        List<History> histories = model.loans().histories();
        int step = Math.max(1, histories.size() / settings.reportReaders());
        long[] shown = new long[model.loans().items()];
        int readers = 0;
        for (int reader = 0; reader < histories.size(); reader += step) {
            for (int title : TopItems.of(ranking, histories.get(reader), settings.reportLength())) {
                shown[title]++;
            }
            readers++;
        }
        return new Offered(name, readers, spread(shown, model.readersOf()));
    }

    private static Spread spread(long[] counts, int[] readersOf) {
        long times = 0;
        double readers = 0;
        int occurring = 0;
        for (int title = 0; title < counts.length; title++) {
            times += counts[title];
            readers += (double) counts[title] * readersOf[title];
            occurring += counts[title] > 0 ? 1 : 0;
        }
        return new Spread(
                occurring / Math.max(1.0, counts.length), Concentration.gini(counts), readers / Math.max(1, times));
    }
}
