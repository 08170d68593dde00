package io.libraryhub.resource.acquisition.domain;

import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.ProposalId;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.resource.api.ResourceCodes;
import java.util.Map;

/**
 * A purchase proposal as it stands.
 *
 * @param quantity copies meant
 * @param origin {@link #PRESSURE}, {@link #STAFF} or {@link #OUTSIDE}
 */
public record Proposal(ProposalId id, TitleId title, ProposalState state, int quantity, String origin) {
    public static final String PRESSURE = "pressure";
    public static final String STAFF = "staff";
    /** Lists from outside alone. */
    public static final String OUTSIDE = "outside";

    /** The same in its next state, or a refusal when that is not its next one. */
    public Reply<Proposal> to(ProposalState next, int copies) {
        if (!state.mayBecome(next)) {
            return Reply.refused(
                    Kinds.RULE, new Reason(ResourceCodes.WRONG_STATE, Map.of("from", state.word(), "to", next.word())));
        }
        return Reply.done(new Proposal(id, title, next, copies, origin));
    }

    public Proposal raisedTo(int copies) {
        return new Proposal(id, title, state, copies, origin);
    }
}
