package io.libraryhub.circulation.notice.domain;

import java.util.Arrays;
import java.util.Optional;

/** The life of a notice. */
public enum NoticeState {
    /** For its time to go out. */
    WAITING("waiting"),
    /** A channel has it and did not answer yet. */
    TRYING("trying"),
    SENT("sent"),
    /** What it says did not hold any more when it was to go out. */
    OVER("over"),
    /** No channel took it. */
    FAILED("failed"),
    /** Given up by staff. */
    CANCELLED("cancelled");

    private final String code;

    NoticeState(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<NoticeState> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }

    public static NoticeState of(String code) {
        return find(code).orElseThrow(() -> new IllegalStateException("no state of a notice: " + code));
    }
}
