package io.libraryhub.circulation.api;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * @param fromBranch only what left there; null: any
 * @param toBranch only what is expected there; null: any
 * @param lateOnly only what has been on its way for longer than the transit policy expects
 */
public record TransitQuery(@Nullable String fromBranch, @Nullable String toBranch, boolean lateOnly, int page, int size)
        implements Serializable {}
