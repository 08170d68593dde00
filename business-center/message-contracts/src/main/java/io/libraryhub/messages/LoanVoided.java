package io.libraryhub.messages;

import java.time.Instant;

/**
 * A loan was written by mistake and taken back: it never was. What was counted for it is to be taken away as of its own
 * time. Its end was told already, by itself.
 *
 * @param branch where it was lent
 * @param channel desk, kiosk, online or locker
 * @param author first author as catalogued; empty when unknown
 * @param openedAt when it was told to be lent
 * @param closedAt when it was told to have come back
 */
public record LoanVoided(
        String loanId,
        String itemId,
        String titleId,
        String readerId,
        String branch,
        String channel,
        String classCode,
        String author,
        Instant openedAt,
        Instant closedAt)
        implements DomainEvent {
    public static final String TYPE = "libhub.circulation.loan.voided";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String subject() {
        return titleId;
    }
}
