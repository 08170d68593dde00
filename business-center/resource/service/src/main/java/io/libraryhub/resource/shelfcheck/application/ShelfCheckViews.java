package io.libraryhub.resource.shelfcheck.application;

import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.ShelfCheckId;
import io.libraryhub.resource.api.ShelfCheckView;
import io.libraryhub.resource.api.ShelfFinding;
import io.libraryhub.resource.api.ShelfFindingQuery;
import java.util.Optional;

/** Shelf checks as others see them. */
public interface ShelfCheckViews {
    Optional<ShelfCheckView> one(ShelfCheckId id);

    /** The newest first. */
    Page<ShelfCheckView> ofBranch(String branch, int page, int size);

    Page<ShelfFinding> findings(ShelfFindingQuery query);
}
