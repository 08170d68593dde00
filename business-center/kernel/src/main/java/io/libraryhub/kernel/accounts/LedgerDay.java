package io.libraryhub.kernel.accounts;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A local day in a service's books.
 *
 * @param lines a line for each of the service's types, those that did not happen too
 */
public record LedgerDay(LocalDate day, List<LedgerLine> lines) implements Serializable {}
