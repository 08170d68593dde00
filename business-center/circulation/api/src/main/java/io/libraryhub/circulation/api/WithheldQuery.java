package io.libraryhub.circulation.api;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * @param branch only what was last there; null: any
 * @param reason missing or damaged; null: both
 */
public record WithheldQuery(@Nullable String branch, @Nullable String reason, int page, int size)
        implements Serializable {}
