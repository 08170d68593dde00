package io.libraryhub.messages;

import java.time.Instant;

/**
 * A copy was lent.
 *
 * @param branch where it was lent
 * @param channel desk, kiosk, online or locker
 * @param author first author as catalogued; empty when unknown
 */
public record LoanOpened(
        String loanId,
        String itemId,
        String titleId,
        String readerId,
        String branch,
        String channel,
        Instant dueAt,
        String classCode,
        String author)
        implements DomainEvent {
    public static final String TYPE = "libhub.circulation.loan.opened";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String subject() {
        return titleId;
    }
}
