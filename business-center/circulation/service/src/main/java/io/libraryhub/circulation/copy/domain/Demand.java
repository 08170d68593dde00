package io.libraryhub.circulation.copy.domain;

import io.libraryhub.kernel.ProposalId;
import io.libraryhub.kernel.TitleId;

/** What other contexts say about a title: its supply, as the data hub sees it, and the purchases under way. */
public interface Demand {
    void inShortSupply(TitleId title, boolean pressing);

    /** So many copies come from this purchase; 0: none any more. */
    void expected(ProposalId proposal, TitleId title, int copies);
}
