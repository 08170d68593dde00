package io.libraryhub.resource.acquisition.domain;

import io.libraryhub.copycount.decide.domain.BranchStock;
import io.libraryhub.kernel.TitleId;
import java.util.List;

/**
 * How a title stands, as this service knows it.
 *
 * @param waiting readers with an active hold, as the data hub wrote back last
 */
public record Standing(TitleId title, String classCode, int waiting, Supply supply, List<BranchStock> branches) {
    public Standing {
        branches = List.copyOf(branches);
    }
}
