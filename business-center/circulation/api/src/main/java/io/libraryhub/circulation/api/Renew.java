package io.libraryhub.circulation.api;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.LoanId;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Prolongs a loan.
 *
 * @param override reasons that staff set aside; null for none
 */
public record Renew(String requestId, Actor actor, LoanId loanId, @Nullable SetAside override) implements Serializable {
    /** By the rules. */
    public Renew(String requestId, Actor actor, LoanId loanId) {
        this(requestId, actor, loanId, null);
    }
}
