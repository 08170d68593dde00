package io.libraryhub.insight.recommend;

import io.libraryhub.recommend.method.Ease;
import io.libraryhub.recommend.method.ItemToItem;
import io.libraryhub.recommend.method.Methods;
import io.libraryhub.recommend.method.PopularNow;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code hub.insight.recommend.*}: numbers of the models, read when the service starts.
 *
 * @param history how old a loan may be
 * @param mostLoans that are learnt from, the newest; beside the model in force they fit into the smallest heap (200 MB)
 * @param neighbours that a title keeps
 * @param shrinkage of the similarity
 * @param lambda ridge of ease
 * @param mostItems that take part in ease: its memory grows with their square (1,000: some 40 MB while it learns)
 * @param halfLife of a loan in popular-now
 * @param blend weights of what the blend is made of
 * @param reportReaders for how many readers the report makes lists
 * @param reportLength how long those are
 * @param mostCompared readers whose offers are remembered for the comparison
 */
@ConfigurationProperties("hub.insight.recommend")
public record RecommendSettings(
        @DefaultValue("365d") Duration history,
        @DefaultValue("200000") int mostLoans,
        @DefaultValue("100") int neighbours,
        @DefaultValue("10") double shrinkage,
        @DefaultValue("300") double lambda,
        @DefaultValue("1000") int mostItems,
        @DefaultValue("14d") Duration halfLife,
        Map<String, Double> blend,
        @DefaultValue("300") int reportReaders,
        @DefaultValue("10") int reportLength,
        @DefaultValue("20000") int mostCompared) {
    public RecommendSettings {
        blend = blend == null ? Map.of(Ease.NAME, 0.6, ItemToItem.NAME, 0.3, PopularNow.NAME, 0.1) : Map.copyOf(blend);
    }

    public Methods methods(int leastReaders) {
        return new Methods(leastReaders, halfLife.toSeconds(), neighbours, shrinkage, lambda, mostItems, blend);
    }
}
