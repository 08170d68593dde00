package io.libraryhub.acceptance;

import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;

/** Resident id numbers (GB 11643) with a right check digit, of a place that does not exist. */
public final class IdNumber {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    private IdNumber() {}

    public static String fictional(int birthYear) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        String digits = String.format(
                Locale.ROOT,
                "33029%d%d%02d%02d%03d",
                9,
                birthYear,
                1 + random.nextInt(12),
                1 + random.nextInt(28),
                random.nextInt(1000));
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return digits + CHECKS.charAt(sum % 11);
    }
}
