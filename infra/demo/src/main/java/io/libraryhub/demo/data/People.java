package io.libraryhub.demo.data;

import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/** The demo's readers: names typical of their decade, ages by row 130, homes by the size of the branches. */
public final class People {
    private static final int REFERENCE_YEAR = 2026;
    private static final double ALLOW_PROFILE = 0.7;
    /** 199 0055: a block of numbers kept for the demo, so that they do not meet those of hand-made readers. */
    private static final String PHONE_BLOCK = "1990055";

    private final AgeStructure ages = new AgeStructure();
    private final Zipf<Csv.Row> surnames = new Zipf<>(Csv.resource("surnames.csv"), row -> row.decimal("weight"));
    private final List<Csv.Row> given = Csv.resource("given.csv");
    private final Zipf<DemoBranch> homes = new Zipf<>(DemoBranch.all(), DemoBranch::seats);

    /** @param number from 0 to 9,999 */
    public Person person(int number) {
        SplittableRandom random = new SplittableRandom(0x5EED0000L + number);
        int born = ages.birthYear(number);
        String name = surnames.draw(random).get("surname") + givenName(born, random);
        String home = homes.draw(random).code();
        boolean allows = random.nextDouble() < ALLOW_PROFILE;
        return new Person(
                number, name, PHONE_BLOCK + String.format("%04d", number), born, category(born), home, allows);
    }

    private String givenName(int born, SplittableRandom random) {
        int era = Math.min(2010, Math.max(1940, born / 10 * 10));
        String gender = random.nextBoolean() ? "F" : "M";
        List<Csv.Row> fitting = given.stream()
                .filter(row -> row.number("era") == era)
                .filter(row -> gender.equals(row.get("gender")) || "U".equals(row.get("gender")))
                .toList();
        return fitting.get(new Random(random.nextLong()).nextInt(fitting.size()))
                .get("given");
    }

    static String category(int born) {
        int age = REFERENCE_YEAR - born;
        return age < 13 ? "child" : age < 18 ? "teen" : "adult";
    }
}
