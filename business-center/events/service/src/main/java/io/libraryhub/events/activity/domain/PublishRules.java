package io.libraryhub.events.activity.domain;

import io.libraryhub.events.api.PublishActivity;
import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What an activity must say before it is published: every reason at once. */
public final class PublishRules {
    public static final Set<String> KINDS =
            Set.of("talk", "reading-club", "training", "exhibition", "children", "music");
    private static final Pattern BRANCH = Pattern.compile("[A-Z0-9]{1,16}");
    private static final int MAX_TAGS = 20;
    private static final int MAX_TAG = 40;
    private static final int MAX_MINUTES = 24 * 60 * 60;

    private PublishRules() {}

    public static List<Reason> against(PublishActivity a) {
        List<Reason> reasons = new ArrayList<>();
        text(reasons, "titleZh", a.titleZh(), 1, 120);
        text(reasons, "titleEn", a.titleEn(), 0, 200);
        text(reasons, "descriptionZh", a.descriptionZh(), 0, 2000);
        text(reasons, "audience", a.audience(), 0, 20);
        wrongIf(
                reasons,
                !KINDS.contains(a.kind()),
                "kind",
                "talk, reading-club, training, exhibition, children, music");
        wrongIf(reasons, !BRANCH.matcher(a.branch()).matches(), "branch", "1–16 × A–Z, 0–9");
        wrongIf(reasons, a.quota() < 1 || a.quota() > 100_000, "quota", "1–100000");
        wrongIf(
                reasons,
                a.durationMinutes() < 1 || a.durationMinutes() > MAX_MINUTES,
                "durationMinutes",
                "1–" + MAX_MINUTES);
        boolean tagsFit = a.tags().size() <= MAX_TAGS
                && a.tags().stream().allMatch(t -> !t.isBlank() && t.length() <= MAX_TAG && t.indexOf('|') < 0);
        // They are kept in one column.
        wrongIf(reasons, !tagsFit || String.join("|", a.tags()).length() > 400, "tags", "≤ 20 × 40");
        return reasons;
    }

    private static void text(List<Reason> reasons, String field, String value, int least, int most) {
        wrongIf(reasons, value.length() > most || (least > 0 && value.isBlank()), field, least + "–" + most);
    }

    private static void wrongIf(List<Reason> reasons, boolean wrong, String field, String allowed) {
        if (wrong) {
            reasons.add(new Reason(CommonCodes.INVALID, Map.of("field", field, "problem", allowed)));
        }
    }
}
