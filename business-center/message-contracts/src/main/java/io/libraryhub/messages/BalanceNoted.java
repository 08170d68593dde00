package io.libraryhub.messages;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who waits for a title, which copies serve and which loans are out, as circulation's books say: told once a day, so that
 * whoever adds up what happens can see whether he is right, and be right again. Messages of before copies and loans were told
 * list neither.
 *
 * @param asOf what happened until then is in it; what happened later may be, too
 * @param waiting holds whose readers wait for a copy or for their way to it: active and not suspended
 * @param holdIds these holds; empty when there are more than {@value #MOST_LISTED}, which fill a message of half a megabyte
 * @param servingItemIds copies that can serve readers, be they out or not
 * @param idleItemIds copies that cannot: lost, missing, damaged or withdrawn. A copy that is in neither list circulation has
 *     not taken in yet
 * @param openLoans loans that are out. Of a title with more than {@value #MOST_COPIES} copies neither copies nor loans are
 *     listed
 */
public record BalanceNoted(
        String titleId,
        Instant asOf,
        int waiting,
        List<String> holdIds,
        List<String> servingItemIds,
        List<String> idleItemIds,
        List<OpenLoan> openLoans)
        implements DomainEvent {
    public static final String TYPE = "libhub.circulation.balance.noted";
    public static final int MOST_LISTED = 20_000;
    public static final int MOST_COPIES = 2_000;

    public BalanceNoted(
            String titleId,
            Instant asOf,
            int waiting,
            List<String> holdIds,
            @Nullable List<String> servingItemIds,
            @Nullable List<String> idleItemIds,
            @Nullable List<OpenLoan> openLoans) {
        this.titleId = titleId;
        this.asOf = asOf;
        this.waiting = waiting;
        this.holdIds = List.copyOf(holdIds);
        this.servingItemIds = copyOf(servingItemIds);
        this.idleItemIds = copyOf(idleItemIds);
        this.openLoans = copyOf(openLoans);
    }

    private static <T> List<T> copyOf(@Nullable List<T> listed) {
        return listed == null ? List.of() : List.copyOf(listed);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String subject() {
        return titleId;
    }

    /** @param openedAt when the copy was lent */
    public record OpenLoan(String loanId, Instant openedAt) {}
}
