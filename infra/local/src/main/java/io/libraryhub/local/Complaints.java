package io.libraryhub.local;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What of a test program's output names its failures: a build server keeps only the end of a long log, so they are said
 * once more there.
 */
final class Complaints {

    private static final int MOST = 20;
    private static final int WIDEST = 240;
    private static final Pattern COLOUR = Pattern.compile("\u001B\\[[0-9;]*[A-Za-z]");

    /** A failed method in Maven's results, a failed module, a failed browser or page test and its reason. */
    private static final Pattern TELLING = Pattern.compile("\\[ERROR] {3}\\S.*"
            + "|\\[ERROR] Failed to execute goal .*"
            + "|\\s+\\d+\\) .*\\.spec\\.ts.*"
            + "|\\s*(FAIL|Error:|AssertionError:|Expected|Received|Locator:|Timeout:|Call log:)\\b?.*"
            + "|\\s*\\d+ (failed|flaky|did not run)\\b.*"
            + "|.*error TS\\d+:.*");

    private final Set<String> lines = new LinkedHashSet<>();

    void hear(String line) {
        String plain = COLOUR.matcher(line).replaceAll("");
        Matcher telling = TELLING.matcher(plain);
        if (lines.size() < MOST && telling.matches()) {
            lines.add(plain.length() > WIDEST ? plain.substring(0, WIDEST) + "…" : plain);
        }
    }

    List<String> lines() {
        return new ArrayList<>(lines);
    }
}
