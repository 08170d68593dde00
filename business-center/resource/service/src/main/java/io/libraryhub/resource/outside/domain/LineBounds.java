package io.libraryhub.resource.outside.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a file of lists is read by.
 *
 * @param list name for lines that say none; empty: each must say one
 * @param until last day for lines that say none
 * @param today days before it are over
 * @param last no line counts longer
 * @param mostRank lowest place
 * @param mostWeight largest weight
 */
public record LineBounds(
        @Nullable String list, LocalDate until, LocalDate today, LocalDate last, int mostRank, double mostWeight) {}
