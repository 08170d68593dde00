package io.libraryhub.resource.acquisition.domain;

import io.libraryhub.copycount.decide.domain.BranchStock;
import io.libraryhub.kernel.ProposalId;
import io.libraryhub.kernel.TitleId;
import java.util.List;

/**
 * A title whose copy count is to be weighed, as this service knows it.
 *
 * @param proposal its open proposal
 * @param waiting readers with an active hold, as the data hub wrote back last
 */
public record Weighing(
        ProposalId proposal, TitleId title, String classCode, int waiting, Supply supply, List<BranchStock> branches) {
    public Weighing {
        branches = List.copyOf(branches);
    }
}
