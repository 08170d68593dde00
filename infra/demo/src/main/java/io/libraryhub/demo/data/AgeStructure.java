package io.libraryhub.demo.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Birth years of the readers, shared out by {@code age_structure.csv} (requirement row 130). In every thousand readers each
 * bracket has its exact share, so that reader number n is the same person whether 100 or 5,000 are registered.
 */
public final class AgeStructure {
    static final int BLOCK = 1000;

    /** Years of birth, both ends included, and their share in per cent. */
    public record Bracket(int from, int to, double weight) {}

    private final List<Integer> years = new ArrayList<>();

    public AgeStructure() {
        this(Csv.resource("age_structure.csv").stream()
                .map(row -> new Bracket(row.number("born_from"), row.number("born_to"), row.decimal("weight")))
                .toList());
    }

    AgeStructure(List<Bracket> brackets) {
        for (Bracket bracket : brackets) {
            long share = Math.round(bracket.weight() * BLOCK / 100);
            for (int i = 0; i < share; i++) {
                int width = bracket.to() - bracket.from() + 1;
                years.add(bracket.from() + i % width);
            }
        }
        if (years.size() != BLOCK) {
            throw new IllegalArgumentException("the shares add up to " + years.size() / 10.0 + " %, not 100 %");
        }
        // Always the same order: a reader keeps the year of birth in every run.
        Collections.shuffle(years, new Random(130));
    }

    /** @param number of the reader, from 0 */
    public int birthYear(int number) {
        return years.get(number % BLOCK);
    }
}
