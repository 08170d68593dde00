package io.libraryhub.recommend.method;

import io.libraryhub.recommend.Interactions;
import io.libraryhub.recommend.Ranking;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All methods with their numbers, learnt together because the blend is made of the others.
 *
 * @param least users that anything must rest on; 1 protects nobody
 * @param halfLife of {@code popular-now}, in the unit of the times
 * @param neighbours of an item, {@code item-to-item}
 * @param shrinkage of {@code item-to-item}
 * @param lambda ridge of {@code ease}
 * @param mostItems that take part in {@code ease}
 * @param blend name and weight of what the {@code blend} is made of
 */
public record Methods(
        int least,
        double halfLife,
        int neighbours,
        double shrinkage,
        double lambda,
        int mostItems,
        Map<String, Double> blend) {
    /** Every method's name, the simplest first. */
    public static final List<String> NAMES =
            List.of(Popular.NAME, PopularNow.NAME, ItemToItem.NAME, Ease.NAME, Blend.NAME);

    public Methods {
        blend = Map.copyOf(blend);
        if (blend.isEmpty() || !NAMES.subList(0, NAMES.size() - 1).containsAll(blend.keySet())) {
            throw new IllegalArgumentException("cannot blend " + blend.keySet() + " of " + NAMES);
        }
    }

    public Learnt learn(Interactions past) {
        Neighbourhoods neighbourhoods = new ItemToItem(least, neighbours, shrinkage).learn(past);
        Map<String, Ranking> byName = new LinkedHashMap<>();
        byName.put(Popular.NAME, new Popular(least).learn(past));
        byName.put(PopularNow.NAME, new PopularNow(least, halfLife).learn(past));
        byName.put(ItemToItem.NAME, neighbourhoods);
        byName.put(Ease.NAME, new Ease(least, lambda, mostItems).learn(past));
        List<Blend.Part> parts = new ArrayList<>();
        byName.forEach((name, ranking) -> {
            double weight = blend.getOrDefault(name, 0.0);
            if (weight > 0) {
                parts.add(new Blend.Part(ranking, weight));
            }
        });
        byName.put(Blend.NAME, new Blend(parts));
        return new Learnt(byName, neighbourhoods);
    }

    /**
     * @param byName what each method has learnt
     * @param neighbourhoods what goes with what
     */
    public record Learnt(Map<String, Ranking> byName, Neighbourhoods neighbourhoods) {}
}
