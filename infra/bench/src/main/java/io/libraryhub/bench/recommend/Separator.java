package io.libraryhub.bench.recommend;

import io.libraryhub.bench.NotUnderstood;
import java.util.List;
import java.util.regex.Pattern;

/** What stands between the fields of a line. */
final class Separator {
    /** In this order: a line of "1::2::3" has no comma, one of "1,2;x" has both. */
    private static final List<String> KNOWN = List.of("::", "\t", ";", ",", "|");

    private static final int LEAST_FIELDS = 2;

    private final Pattern pattern;

    private Separator(Pattern pattern) {
        this.pattern = pattern;
    }

    /** @param asked the characters themselves, {@code tab}, or empty to find out from a line */
    static Separator of(String asked, String line) {
        if (!asked.isEmpty()) {
            return new Separator(Pattern.compile(Pattern.quote("tab".equals(asked) ? "\t" : asked)));
        }
        for (String known : KNOWN) {
            if (line.contains(known)) {
                return new Separator(Pattern.compile(Pattern.quote(known)));
            }
        }
        Separator blanks = new Separator(Pattern.compile("\\s+"));
        if (blanks.fields(line).length < LEAST_FIELDS) {
            throw new NotUnderstood("no fields are seen in: " + line);
        }
        return blanks;
    }

    /** The fields of a line without the blanks and quotes around them; no field of ours holds a separator. */
    String[] fields(String line) {
        String[] fields = pattern.split(line.strip(), -1);
        for (int n = 0; n < fields.length; n++) {
            String field = fields[n].strip();
            boolean quoted = field.length() > 1 && field.startsWith("\"") && field.endsWith("\"");
            fields[n] = quoted ? field.substring(1, field.length() - 1) : field;
        }
        return fields;
    }
}
