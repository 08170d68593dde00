package io.libraryhub.acquisitions.hot;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param asOf time of the newest domain event behind it; absent when there is none
 * @param status fresh, stale or missing
 * @param missing parts that could not be had now: titles
 */
public record HotBody(List<HotRow> rows, @Nullable Instant asOf, String status, List<String> missing) {}
