package io.libraryhub.circulation.calendar.domain;

import org.jspecify.annotations.Nullable;

/**
 * Opening hours of a day.
 *
 * @param opens minutes since midnight
 * @param closes minutes since midnight, up to 1440: the end of the day
 */
public record Hours(int opens, int closes) {
    public static final int DAY = 24 * 60;
    public static final Hours ALL_DAY = new Hours(0, DAY);

    public Hours {
        if (opens < 0 || closes > DAY || opens >= closes) {
            throw new IllegalArgumentException("opening hours lie within a day and end after they begin");
        }
    }

    /** {@code 09:00} as minutes since midnight; {@code 24:00} is the end of the day. */
    public static int minutes(String time) {
        if (!isTime(time)) {
            throw new IllegalArgumentException("no time of day: " + time);
        }
        return Integer.parseInt(time.substring(0, 2)) * 60 + Integer.parseInt(time.substring(3));
    }

    public static boolean isTime(@Nullable String text) {
        return text != null && text.matches("([01]\\d|2[0-3]):[0-5]\\d|24:00");
    }

    public static String text(int minutes) {
        return String.format("%02d:%02d", minutes / 60, minutes % 60);
    }
}
