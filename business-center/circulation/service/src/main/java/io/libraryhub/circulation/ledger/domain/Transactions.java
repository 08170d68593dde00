package io.libraryhub.circulation.ledger.domain;

import io.libraryhub.kernel.Reply;
import java.util.function.Supplier;

/** How changes are committed. */
public interface Transactions {
    /**
     * Carries a command out at most once, in one transaction: a repeat of the request gets the first answer. A refusal
     * changes nothing and is not remembered, so that the same request may succeed later.
     *
     * @param operation names the kind of command
     * @param command tells repeats from another command under the same number
     */
    <T> Reply<T> once(String requestId, String operation, Object command, Class<T> answer, Supplier<Reply<T>> work);

    /** One transaction of its own, or part of the one that runs. */
    <T> T together(Supplier<T> work);
}
