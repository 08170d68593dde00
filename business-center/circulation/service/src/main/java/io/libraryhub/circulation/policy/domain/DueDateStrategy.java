package io.libraryhub.circulation.policy.domain;

/** Where a due time goes that falls on a closed day or into closed hours. */
public enum DueDateStrategy {
    /** It stays. */
    KEEP("keep"),
    /** The end of the open day before. */
    PREVIOUS_OPEN_DAY("previous-open-day"),
    /** The end of the next open day. */
    NEXT_OPEN_DAY("next-open-day"),
    /** The end of the next open day that is the same day of the week. */
    SAME_WEEKDAY("same-weekday"),
    /** The minute when the library closed before it. */
    END_OF_HOURS("end-of-hours"),
    /** When the library opens next, and a little later as the policy says. */
    NEXT_HOURS("next-hours");

    private final String code;

    DueDateStrategy(String code) {
        this.code = code;
    }

    /** The word in a policy's document. */
    @Override
    public String toString() {
        return code;
    }
}
