package io.libraryhub.messages;

import java.time.Instant;
import java.util.List;

/**
 * How many wait for a title, as circulation's books say: told once a day, so that whoever adds up what happens can see
 * whether he is right, and be right again.
 *
 * @param asOf what happened until then is in it; what happened later may be, too
 * @param waiting holds whose readers wait for a copy or for their way to it: active and not suspended
 * @param holdIds these holds; empty when there are more than {@value #MOST_LISTED}
 */
public record BalanceNoted(String titleId, Instant asOf, int waiting, List<String> holdIds) implements DomainEvent {
    public static final String TYPE = "libhub.circulation.balance.noted";
    public static final int MOST_LISTED = 500;

    public BalanceNoted {
        holdIds = List.copyOf(holdIds);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String subject() {
        return titleId;
    }
}
