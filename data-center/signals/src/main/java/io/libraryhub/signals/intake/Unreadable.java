package io.libraryhub.signals.intake;

/** Why a message cannot be read. */
final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;
    private final String reason;

    Unreadable(String reason, String detail) {
        super(detail, null, false, false);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }

    String detail() {
        return String.valueOf(getMessage());
    }
}
