package io.libraryhub.resource.api;

import io.libraryhub.kernel.Actor;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Lists as CSV with a header: {@code isbn, title, author} (an ISBN or a title is needed), {@code list}, {@code rank} (from
 * 1), {@code weight} (more than 0; 1 where missing) and {@code valid_until} (2026-03-31). Other columns are ignored.
 *
 * @param list name of the list for lines that say none, at most 80 characters
 * @param validUntil last day, in the library's zone, for lines that say none; null: as configured
 * @param content at most as configured, 1 MiB as delivered; UTF-8, UTF-16 with its mark, or GB18030
 */
public record UploadOutsideLists(
        String requestId, Actor actor, @Nullable String list, @Nullable LocalDate validUntil, byte[] content)
        implements Serializable {}
