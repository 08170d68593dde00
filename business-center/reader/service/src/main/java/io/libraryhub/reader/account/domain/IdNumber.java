package io.libraryhub.reader.account.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A resident identity number after GB 11643-1999: six digits of region, eight of the date of birth, three of sequence, and
 * a check character after ISO 7064 MOD 11-2.
 */
public record IdNumber(String text) {
    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{16}[0-9X]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    public IdNumber {
        if (!isValid(text)) {
            throw new IllegalArgumentException("not a resident identity number");
        }
    }

    public static Optional<IdNumber> parse(String text) {
        String upper = text.strip().toUpperCase(Locale.ROOT);
        return isValid(upper) ? Optional.of(new IdNumber(upper)) : Optional.empty();
    }

    private static boolean isValid(String text) {
        return FORM.matcher(text).matches()
                && check(text) == text.charAt(17)
                && birthDate(text).isPresent();
    }

    private static char check(String text) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (text.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % 11);
    }

    private static Optional<LocalDate> birthDate(String text) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(text.substring(6, 10)),
                    Integer.parseInt(text.substring(10, 12)),
                    Integer.parseInt(text.substring(12, 14))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public int birthYear() {
        return Integer.parseInt(text.substring(6, 10));
    }

    @Override
    public String toString() {
        return text.substring(0, 4) + "**************";
    }
}
