package io.libraryhub.resource.acquisition.domain;

import io.libraryhub.kernel.ProposalId;
import io.libraryhub.kernel.TitleId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The proposals and their history. */
public interface Proposals {
    /** Locked until the transaction ends. */
    Optional<Proposal> lock(ProposalId id);

    /** The title's open proposal; locked until the transaction ends. */
    Optional<Open> lockOpen(TitleId title);

    /** Titles with an open proposal of an origin. */
    List<TitleId> openOf(String origin);

    /** Fails with a duplicate key when the title has an open proposal. */
    void open(Proposal proposal, Map<String, String> evidence, @Nullable String reason, long estimatedFen, Instant at);

    /** @return false when it was not in the state from which it was to move */
    boolean move(ProposalState from, Proposal to, @Nullable String reason, long estimatedFen, Instant at);

    void record(ProposalId id, Step step);

    /** Newer figures for whoever decides. */
    void refresh(ProposalId id, Map<String, String> evidence);

    Supply supplyOf(TitleId title);

    /** The largest quantity refused while the present pressure lasts, 0 when none. */
    int refusedQuantity(TitleId title);

    /** The pressure fell: what was refused may be proposed again when it rises anew. */
    void forgetRefusals(TitleId title);

    /** @param evidence the figures when it was weighed last */
    record Open(Proposal proposal, Map<String, String> evidence) {}

    /** One line of the history. */
    record Step(String from, String to, int quantity, String byRole, @Nullable String reason, Instant at) {}
}
