package io.libraryhub.circulation.policy.domain;

import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What readers are told, and when. Days and times of day are those of the branch.
 *
 * @param dueSoonDays from so many days before the due day on a reader is reminded; 0: not at all
 * @param overdueAfterDays so many days after the due day the first overdue notice comes
 * @param overdueEveryDays so many days after each comes the next
 * @param overdueMost overdue notices for one due date at most; 0: none
 * @param ready whether readers are told that a copy waits for them
 * @param holdExpired whether they are told that it was not collected in time
 * @param recalled whether they are told that a copy was called back
 * @param fee whether they are told what they were charged
 * @param channels in which order channels are tried, of {@link #CHANNELS}
 * @param language of the message: zh or en
 * @param dailyAt when reminders of due dates go out
 * @param bundleMinutes how long everything else waits for more of its kind
 * @param quietFrom from then on nothing goes out
 * @param quietUntil until then; the same as {@code quietFrom}: there are no quiet hours
 * @param tries on one channel at most
 * @param retryMinutes after the first try; doubled after each
 */
public record NoticePolicy(
        int dueSoonDays,
        int overdueAfterDays,
        int overdueEveryDays,
        int overdueMost,
        boolean ready,
        boolean holdExpired,
        boolean recalled,
        boolean fee,
        List<String> channels,
        String language,
        LocalTime dailyAt,
        int bundleMinutes,
        LocalTime quietFrom,
        LocalTime quietUntil,
        int tries,
        int retryMinutes)
        implements Checked {
    public static final Set<String> CHANNELS = Set.of("wechat", "sms", "mail", "in-app");
    public static final Set<String> LANGUAGES = Set.of("zh", "en");

    /** Twenty doublings of a minute are two years. */
    private static final int MOST_TRIES = 20;

    private static final int A_YEAR = 366;
    private static final int A_DAY = 24 * 60;

    public NoticePolicy {
        channels = List.copyOf(channels);
    }

    /** Whether nothing goes out at this time of day. */
    public boolean quiet(LocalTime at) {
        boolean begun = !at.isBefore(quietFrom);
        boolean ended = !at.isBefore(quietUntil);
        return quietFrom.isAfter(quietUntil) ? begun || !ended : begun && !ended;
    }

    @Override
    public List<String> contradictions() {
        return new Contradictions()
                .check(within(dueSoonDays, 0, A_YEAR), "dueSoonDays < 0 || dueSoonDays > " + A_YEAR)
                .check(within(overdueAfterDays, 1, A_YEAR), "overdueAfterDays < 1 || overdueAfterDays > " + A_YEAR)
                .check(within(overdueEveryDays, 1, A_YEAR), "overdueEveryDays < 1 || overdueEveryDays > " + A_YEAR)
                .check(within(overdueMost, 0, A_YEAR), "overdueMost < 0 || overdueMost > " + A_YEAR)
                .check(!channels.isEmpty() && CHANNELS.containsAll(channels), "channels ∉ " + CHANNELS)
                .check(new HashSet<>(channels).size() == channels.size(), "channels: 2 ×")
                .check(LANGUAGES.contains(language), "language ∉ " + LANGUAGES)
                .check(!quiet(dailyAt), "quietFrom ≤ dailyAt < quietUntil")
                .check(within(bundleMinutes, 0, A_DAY), "bundleMinutes < 0 || bundleMinutes > " + A_DAY)
                .check(within(tries, 1, MOST_TRIES), "tries < 1 || tries > " + MOST_TRIES)
                .check(within(retryMinutes, 1, A_DAY), "retryMinutes < 1 || retryMinutes > " + A_DAY)
                .list();
    }

    private static boolean within(int value, int least, int most) {
        return value >= least && value <= most;
    }
}
