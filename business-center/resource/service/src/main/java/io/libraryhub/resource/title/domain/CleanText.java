package io.libraryhub.resource.title.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;

/** One spelling for texts that mean the same. */
public final class CleanText {
    private static final int KEY_HEX_DIGITS = 16;

    private CleanText() {}

    /**
     * Composed characters (Unicode NFC), single blanks, no control characters (the non-sorting marks of MARC among
     * them), cut to a length in UTF-16 units without splitting a character.
     */
    public static String of(String raw, int maxLength) {
        StringBuilder kept = new StringBuilder(raw.length());
        boolean blank = false;
        for (int i = 0; i < raw.length(); ) {
            int c = raw.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                blank = kept.length() > 0;
            } else if (isKept(c)) {
                if (blank) {
                    kept.append(' ');
                    blank = false;
                }
                kept.appendCodePoint(c);
            }
        }
        String clean = Normalizer.normalize(kept, Normalizer.Form.NFC);
        return cut(clean, maxLength);
    }

    private static boolean isKept(int c) {
        int type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.SURROGATE
                && type != Character.UNASSIGNED
                && type != Character.PRIVATE_USE
                && c != 0xFEFF
                && c != 0xFFFD;
    }

    private static String cut(String text, int maxLength) {
        if (text.length() <= maxLength) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(maxLength - 1)) ? maxLength - 1 : maxLength;
        return text.substring(0, end).strip();
    }

    /** Letters and digits only, in lower case and compatible forms: for comparing titles. */
    public static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** A short fingerprint of {@link #bare} texts: 16 hexadecimal digits of SHA-256. */
    public static String key(String... texts) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (String text : texts) {
                sha.update(bare(text).getBytes(StandardCharsets.UTF_8));
                sha.update((byte) 0);
            }
            return HexFormat.of().formatHex(sha.digest()).substring(0, KEY_HEX_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
