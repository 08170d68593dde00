package io.libraryhub.acquisitions.proposal;

import io.libraryhub.acquisitions.Parts;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.resource.api.AcquisitionApi;
import io.libraryhub.resource.api.ProposalQuery;
import io.libraryhub.resource.api.ProposalView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The proposals under way, by title: a title has at most one. */
@Component
public class LiveProposals {
    /** The states in which a proposal is under way. */
    public static final List<String> STATES = List.of("open", "approved", "on-order", "in-process");

    private final AcquisitionApi acquisitions;

    LiveProposals(AcquisitionApi acquisitions) {
        this.acquisitions = acquisitions;
    }

    /** All of them; without the resource context none, and {@code proposals} is missing. */
    public Map<TitleId, ProposalView> byTitle(Actor actor, Parts parts) {
        Map<TitleId, ProposalView> live = new HashMap<>();
        for (String state : STATES) {
            for (int page = 0; ; page++) {
                ProposalQuery query = new ProposalQuery(state, page, Page.MAX_SIZE);
                Page<ProposalView> found = parts.ask("proposals", () -> acquisitions.proposals(actor, query));
                if (found == null) {
                    return live;
                }
                found.items().forEach(proposal -> live.put(proposal.titleId(), proposal));
                if ((page + 1L) * Page.MAX_SIZE >= found.total()) {
                    break;
                }
            }
        }
        return live;
    }
}
