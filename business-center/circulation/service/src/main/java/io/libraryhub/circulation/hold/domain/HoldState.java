package io.libraryhub.circulation.hold.domain;

import java.util.Arrays;

/** The life of a hold. It ends once: filled, cancelled or expired. */
public enum HoldState {
    /** Waits for a copy. */
    WAITING("waiting", true),
    /** Keeps its place and lets others pass until a day. */
    SUSPENDED("suspended", true),
    /** A copy travels to the pick-up branch. */
    IN_TRANSIT("in-transit", true),
    /** A copy is kept at the pick-up branch. */
    READY("ready", true),
    /** The reader borrowed. */
    FILLED("filled", false),
    /** The reader gave up. */
    CANCELLED("cancelled", false),
    /** The copy was not collected in time. */
    EXPIRED("expired", false);

    private final String code;
    private final boolean active;

    HoldState(String code, boolean active) {
        this.code = code;
        this.active = active;
    }

    public String code() {
        return code;
    }

    public boolean active() {
        return active;
    }

    public static HoldState of(String code) {
        return Arrays.stream(values())
                .filter(each -> each.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no state of a hold: " + code));
    }
}
