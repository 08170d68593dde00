package io.libraryhub.insight.foryou.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chooses from candidates: what the reader likes most and what the city reads now, never a title he has or had, no title
 * twice, not too many of a class (requirement rows 20 and 22).
 */
public final class Picks {
    /** Half of a title's worth is its heat: a liked class alone would bring its dullest books. */
    private static final double HEAT_SHARE = 0.5;

    private final PickPolicy policy;

    public Picks(PickPolicy policy) {
        this.policy = policy;
    }

    public List<Candidate> choose(List<Candidate> candidates, Set<Long> hadTitles, int limit) {
        double hottest =
                candidates.stream().mapToDouble(Candidate::logHeat).max().orElse(0);
        double dearest =
                candidates.stream().mapToDouble(Candidate::weight).max().orElse(0);
        List<Candidate> ranked = candidates.stream()
                .filter(c -> c.readers() >= policy.leastReaders())
                .filter(c -> !hadTitles.contains(c.titleId()))
                .sorted(Comparator.comparingDouble((Candidate c) -> -worth(c, hottest, dearest))
                        .thenComparingLong(Candidate::titleId))
                .toList();
        Set<Long> chosen = new HashSet<>();
        Map<String, Integer> ofClass = new HashMap<>();
        List<Candidate> picks = new ArrayList<>();
        for (Candidate c : ranked) {
            String main = mainClass(c.classCode());
            if (picks.size() < limit
                    && ofClass.getOrDefault(main, 0) < policy.mostOfAClass()
                    && chosen.add(c.titleId())) {
                ofClass.merge(main, 1, Integer::sum);
                picks.add(c);
            }
        }
        return picks;
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
