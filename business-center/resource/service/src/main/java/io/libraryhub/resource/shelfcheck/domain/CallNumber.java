package io.libraryhub.resource.shelfcheck.domain;

import java.util.Locale;

/**
 * Where a copy stands, in shelving order. The class number ends at the first slash or blank. It is filed as the Chinese
 * Library Classification says: character by character, a point counts for nothing, auxiliary signs before figures and
 * figures before letters, so I24 &lt; I247 &lt; I247.5 &lt; I25. Behind it figures count by their value: 9 before 10.
 */
public final class CallNumber implements Comparable<CallNumber> {
    /** The signs of class numbers in their order. */
    private static final String SIGNS = "-()\"=#+:0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private static final int FIGURES = 10;

    private final String text;
    private final String classKey;
    private final String bookKey;

    private CallNumber(String text, String classKey, String bookKey) {
        this.text = text;
        this.classKey = classKey;
        this.bookKey = bookKey;
    }

    public static CallNumber of(String text) {
        String written = text.strip();
        int end = 0;
        while (end < written.length() && written.charAt(end) != '/' && !Character.isWhitespace(written.charAt(end))) {
            end++;
        }
        return new CallNumber(written, classKey(written.substring(0, end)), bookKey(written.substring(end)));
    }

    public String text() {
        return text;
    }

    /** Whether this is the other, or something that is filed under it. */
    boolean under(CallNumber other) {
        return other.bookKey.isEmpty()
                ? classKey.startsWith(other.classKey)
                : classKey.equals(other.classKey) && bookKey.startsWith(other.bookKey);
    }

    /** How the class number begins, up to its point: what all that is filed under it has in common. */
    String beginning() {
        int end = 0;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }

    private static String classKey(String classNumber) {
        StringBuilder key = new StringBuilder();
        for (char each : classNumber.toUpperCase(Locale.ROOT).toCharArray()) {
            int rank = SIGNS.indexOf(each);
            if (each != '.') {
                key.append((char) (rank < 0 ? SIGNS.length() + each : rank + 1));
            }
        }
        return key.toString();
    }

    private static String bookKey(String book) {
        StringBuilder key = new StringBuilder();
        StringBuilder figures = new StringBuilder();
        for (char each : book.toUpperCase(Locale.ROOT).toCharArray()) {
            if (each >= '0' && each <= '9') {
                figures.append(each);
            } else {
                flush(figures, key);
                if (!Character.isWhitespace(each) && (each != '/' || !key.isEmpty())) {
                    key.append(each);
                }
            }
        }
        flush(figures, key);
        return key.toString();
    }

    private static void flush(StringBuilder figures, StringBuilder key) {
        if (!figures.isEmpty()) {
            key.append("0".repeat(Math.max(0, FIGURES - figures.length()))).append(figures);
            figures.setLength(0);
        }
    }

    @Override
    public int compareTo(CallNumber other) {
        int byClass = classKey.compareTo(other.classKey);
        return byClass == 0 ? bookKey.compareTo(other.bookKey) : byClass;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CallNumber that && classKey.equals(that.classKey) && bookKey.equals(that.bookKey);
    }

    @Override
    public int hashCode() {
        return 31 * classKey.hashCode() + bookKey.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
