package io.libraryhub.reader.account.domain;

import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** Card numbers: printed ones are 4 to 20 letters and digits; made ones end in a Luhn check digit (ISO/IEC 7812-1). */
public final class CardNumber {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9]{4,20}");
    private static final int RANDOM_DIGITS = 9;

    private CardNumber() {}

    public static boolean isWellFormed(String cardNo) {
        return FORM.matcher(cardNo).matches();
    }

    /** A new number that cannot be guessed from the one before. */
    public static String make(String prefix, RandomGenerator random) {
        StringBuilder digits = new StringBuilder(prefix);
        for (int i = 0; i < RANDOM_DIGITS; i++) {
            digits.append((char) ('0' + random.nextInt(10)));
        }
        return digits.append(luhn(digits)).toString();
    }

    /** The digit that makes the whole number pass the Luhn check. */
    static char luhn(CharSequence digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            if (i % 2 == 0) {
                digit = digit > 4 ? digit * 2 - 9 : digit * 2;
            }
            sum += digit;
        }
        return (char) ('0' + (10 - sum % 10) % 10);
    }
}
