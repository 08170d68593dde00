package io.libraryhub.resource.api;

import io.libraryhub.kernel.ShelfCheckId;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** @param kind missing, misplaced or unexpected; null: all */
public record ShelfFindingQuery(ShelfCheckId checkId, @Nullable String kind, int page, int size)
        implements Serializable {}
