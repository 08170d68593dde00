package io.libraryhub.signals.rebuild;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The signals that can be made anew: each by the name of its operator, with the tables that it alone writes. */
public enum Rebuildable {
    ACCOUNT(Reach.WHOLE, "event_count"),
    DAILY(Reach.DAYS, "title_day"),
    HOT(Reach.FADING, "hot_title"),
    PRESSURE(Reach.WHOLE, "pressure"),
    WAIT(Reach.WHOLE, "title_wait", "hold_wait"),
    PROFILE(Reach.WHOLE, "reader_profile"),
    TOGETHER(Reach.WHOLE, "title_together"),
    FOOTFALL(Reach.DAYS, "venue_day"),
    LOAD(Reach.FADING, "point_load"),
    ONLINE(Reach.DAYS, "online_use");

    private final Reach reach;
    private final List<String> tables;

    Rebuildable(Reach reach, String... tables) {
        this.reach = reach;
        this.tables = List.of(tables);
    }

    /** @throws IllegalArgumentException when there is no signal of this name; the message names those there are */
    public static Rebuildable named(String signal) {
        return Arrays.stream(values())
                .filter(each -> each.signal().equals(signal))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no signal '" + signal + "', but "
                        + Arrays.stream(values()).map(Rebuildable::signal).collect(Collectors.joining(", "))));
    }

    /** The name of its operator. */
    public String signal() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Reach reach() {
        return reach;
    }

    public List<String> tables() {
        return tables;
    }
}
