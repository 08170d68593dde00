package io.libraryhub.circulation.notice.domain;

import io.libraryhub.kernel.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/** The words of notices, from {@code notices*.properties}: a subject for all of a kind, and a line for each. */
public final class NoticeTexts {
    private static final String BUNDLE = "io.libraryhub.circulation.notice.notices";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd", Locale.ROOT);

    private final String language;
    private final ResourceBundle words;
    private final BinaryOperator<String> branchName;

    private NoticeTexts(String language, ResourceBundle words, BinaryOperator<String> branchName) {
        this.language = language;
        this.words = words;
        this.branchName = branchName;
    }

    /**
     * @param language zh or en
     * @param branchName what a branch is called, by its code and a language
     */
    public static NoticeTexts in(String language, BinaryOperator<String> branchName) {
        ResourceBundle.Control noFallback =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new NoticeTexts(
                language, ResourceBundle.getBundle(BUNDLE, Locale.forLanguageTag(language), noFallback), branchName);
    }

    /** Of notices of one kind. */
    public String subject(NoticeKind kind, int count) {
        return fill(words.getString(kind.code() + ".subject"), Map.of("count", Integer.toString(count)));
    }

    /** @param now when it is read or sent: lateness is counted until then */
    public String text(List<Notice> notices, ZoneId zone, Instant now) {
        return notices.stream().map(each -> line(each, zone, now)).collect(Collectors.joining("\n"));
    }

    private String line(Notice notice, ZoneId zone, Instant now) {
        Subject about = notice.about();
        Map<String, String> values = new TreeMap<>();
        values.put("branch", about.branch().isEmpty() ? "" : branchName.apply(about.branch(), language));
        values.put("ordinal", Integer.toString(about.ordinal()));
        if (notice.titleName() != null) {
            values.put("title", notice.titleName());
        }
        if (about.at() != null) {
            values.put("day", DAY.format(about.at().atZone(zone)));
            values.put(
                    "days",
                    Long.toString(Math.abs(ChronoUnit.DAYS.between(
                            about.at().atZone(zone).toLocalDate(),
                            now.atZone(zone).toLocalDate()))));
        }
        if (about.amount() != null) {
            values.put("amount", yuan(about.amount()));
            values.put("fee", words.getString("fee.type." + about.detail()));
        }
        // A hold that never was ready did not go to anybody else.
        boolean waited = about.kind() == NoticeKind.HOLD_EXPIRED && about.at() == null;
        String key = about.kind().code()
                + (waited ? ".waiting" : "")
                + (notice.titleName() == null ? ".line.untitled" : ".line");
        return fill(words.getString(key), values);
    }

    private static String yuan(Money amount) {
        return BigDecimal.valueOf(amount.fen(), 2).toPlainString();
    }

    private static String fill(String text, Map<String, String> values) {
        String filled = text;
        for (Map.Entry<String, String> each : values.entrySet()) {
            filled = filled.replace("{" + each.getKey() + "}", each.getValue());
        }
        return filled;
    }
}
