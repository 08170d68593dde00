package io.libraryhub.events.api;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** @param kind null: all */
public record SessionQuery(@Nullable String kind, @Nullable String branch, int page, int size)
        implements Serializable {}
