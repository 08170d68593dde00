package io.libraryhub.acquisitions.accounts;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param since events from this time on are compared
 * @param at when the figures were asked
 * @param equal true: all books agree; false: there is a difference; absent: some figure is missing
 * @param missing who did not answer: a service, or counted
 */
public record AccountsBody(
        Instant since, Instant at, @Nullable Boolean equal, List<AccountLine> lines, List<String> missing) {}
