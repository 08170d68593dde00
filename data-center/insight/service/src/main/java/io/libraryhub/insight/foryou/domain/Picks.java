package io.libraryhub.insight.foryou.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chooses from candidates: what a method found for the reader, then what he likes most and what the city reads now; never a
 * title he has or had, no title twice, not too many of a class or an author (requirement rows 20 and 22).
 */
public final class Picks {
    /** Half of a title's worth is its heat: a liked class alone would bring its dullest books. */
    private static final double HEAT_SHARE = 0.5;

    private final PickPolicy policy;

    public Picks(PickPolicy policy) {
        this.policy = policy;
    }

    /**
     * @param ranked what a method found for the reader, best first: they go before all others, since a method has learnt
     *     from what readers did next
     * @param others what goes by his interests and by the city, in any order: for whoever is new to the method
     */
    public List<Candidate> choose(List<Candidate> ranked, List<Candidate> others, Set<Long> hadTitles, int limit) {
        Set<Long> chosen = new HashSet<>();
        Map<String, Integer> ofClass = new HashMap<>();
        Map<String, Integer> ofAuthor = new HashMap<>();
        List<Candidate> picks = new ArrayList<>();
        for (Candidate c : allowed(ranked, others, hadTitles)) {
            String main = mainClass(c.classCode());
            if (picks.size() < limit
                    && ofClass.getOrDefault(main, 0) < policy.mostOfAClass()
                    && (c.author().isEmpty() || ofAuthor.getOrDefault(c.author(), 0) < policy.mostOfAnAuthor())
                    && chosen.add(c.titleId())) {
                ofClass.merge(main, 1, Integer::sum);
                ofAuthor.merge(c.author(), 1, Integer::sum);
                picks.add(c);
            }
        }
        return picks;
    }

    private List<Candidate> allowed(List<Candidate> ranked, List<Candidate> others, Set<Long> hadTitles) {
        double hottest = others.stream().mapToDouble(Candidate::logHeat).max().orElse(0);
        double dearest = others.stream().mapToDouble(Candidate::weight).max().orElse(0);
        List<Candidate> inOrder = new ArrayList<>(ranked);
        others.stream()
                .sorted(Comparator.comparingDouble((Candidate c) -> -worth(c, hottest, dearest))
                        .thenComparingLong(Candidate::titleId))
                .forEach(inOrder::add);
        inOrder.removeIf(c -> c.readers() < policy.leastReaders() || hadTitles.contains(c.titleId()));
        return inOrder;
    }

    private static double worth(Candidate c, double hottest, double dearest) {
        double heat = Math.pow(2, c.logHeat() - hottest);
        double liking = dearest > 0 ? c.weight() / dearest : 0;
        return (1 - HEAT_SHARE) * liking + HEAT_SHARE * heat;
    }

    /** Chinese Library Classification: the subject before the point, such as I247 of I247.5. */
    private static String mainClass(String code) {
        int point = code.indexOf('.');
        return point < 0 ? code : code.substring(0, point);
    }
}
