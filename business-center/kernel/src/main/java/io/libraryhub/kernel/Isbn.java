package io.libraryhub.kernel;

import java.io.Serializable;
import java.util.Optional;

/**
 * An International Standard Book Number (ISO 2108), kept as thirteen digits without hyphens. Ten-digit numbers are
 * converted.
 */
public record Isbn(String digits) implements Serializable {
    public Isbn {
        if (digits.length() != 13
                || !digits.chars().allMatch(c -> c >= '0' && c <= '9')
                || check13(digits) != digits.charAt(12)) {
            throw new IllegalArgumentException("not an ISBN-13: " + digits);
        }
    }

    /** Reads what people type or catalogues print: hyphens, blanks, a lower-case x; empty when it is no valid ISBN. */
    public static Optional<Isbn> parse(String text) {
        StringBuilder kept = new StringBuilder(13);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                kept.append(c);
            } else if (c == 'x' || c == 'X') {
                kept.append('X');
            } else if (c != '-' && c != ' ' && c != '\u2010' && c != '\u2013') {
                break;
            }
        }
        String s = kept.toString();
        if (s.length() == 10 && (s.indexOf('X') < 0 || s.indexOf('X') == 9) && check10(s) == s.charAt(9)) {
            String twelve = "978" + s.substring(0, 9);
            return Optional.of(new Isbn(twelve + check13(twelve)));
        }
        if (s.length() == 13 && s.indexOf('X') < 0 && check13(s) == s.charAt(12)) {
            return Optional.of(new Isbn(s));
        }
        return Optional.empty();
    }

    private static char check13(String s) {
        int sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += (s.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return (char) ('0' + (10 - sum % 10) % 10);
    }

    private static char check10(String s) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (s.charAt(i) - '0') * (10 - i);
        }
        int check = (11 - sum % 11) % 11;
        return check == 10 ? 'X' : (char) ('0' + check);
    }

    @Override
    public String toString() {
        return digits;
    }
}
