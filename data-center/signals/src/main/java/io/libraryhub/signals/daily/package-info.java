/**
 * Title by day 图书日计: what was done with a title on a local day (requirement rows 13 and 126), the daily layer of the
 * warehouse.
 *
 * <p>Counts of loans, returns, renewals and holds placed; a loan that was voided is taken away from the days on which it was
 * counted, and counted there as voided, so that the day still adds up to what happened. A day counts in the library's zone. It stays open for 35 days
 * after it has ended, then its counts are final and leave the state; what comes even later is counted as {@code late} and
 * left out, since a count begun anew would overwrite the whole one. A rebuild from the archive brings it in.
 */
@NullMarked
package io.libraryhub.signals.daily;

import org.jspecify.annotations.NullMarked;
