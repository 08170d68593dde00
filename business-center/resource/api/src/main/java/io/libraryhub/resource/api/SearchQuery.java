package io.libraryhub.resource.api;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * @param words what the person typed; at most 80 characters; empty: everything
 * @param branch only titles with a copy there; null: all
 * @param availableOnly only titles with a copy on a shelf
 * @param classPrefix beginning of the class code; null: all
 * @param channel portal, kiosk or desk
 * @param size 1 to 100
 */
public record SearchQuery(
        String words,
        @Nullable String branch,
        boolean availableOnly,
        @Nullable String classPrefix,
        @Nullable String language,
        int yearFrom,
        int yearTo,
        String channel,
        int page,
        int size)
        implements Serializable {}
