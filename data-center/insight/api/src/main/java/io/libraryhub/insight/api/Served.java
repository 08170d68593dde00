package io.libraryhub.insight.api;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An answer with its age.
 *
 * @param asOf time of the newest domain event behind it; null when missing
 * @param status fresh, stale (older than the stream should be) or missing
 */
public record Served<T>(T value, @Nullable Instant asOf, String status) implements Serializable {}
