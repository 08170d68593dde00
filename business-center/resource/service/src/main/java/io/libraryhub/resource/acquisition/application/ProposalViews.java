package io.libraryhub.resource.acquisition.application;

import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.ProposalId;
import io.libraryhub.resource.api.ProposalView;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Proposals as others see them. */
public interface ProposalViews {
    Optional<ProposalView> one(ProposalId id);

    /** Last changed first. */
    Page<ProposalView> page(@Nullable String state, int page, int size);
}
