/**
 * Borrowed together 同借: with which other titles the readers of a title borrowed it (requirement row 17), only from readers
 * who allow it.
 *
 * <p>Of a reader count the titles of his newest 8 loans: any two of them are a pair, as of the later of both loans. A title's
 * partners are ordered by their readers, each counting {@code 2^(−age ÷ half-life)} with a half-life of 180 days; the first
 * ten are told, and none that fewer than 8 readers are behind. A pair is not older than a reader's newest 8 loans: when a
 * ninth begins, the pairs of the first are taken back, and so is, as of its own time, everything of a reader who withdraws
 * his consent, is erased or is joined with another account, and of a loan that was voided. What is told is therefore always
 * what a recount of the newest loans of all who allow it would say, whatever the order in which they came.
 *
 * <p>State has bounds: 8 loans a reader, and 200 partners a title, of which the weakest goes first; one that went and comes
 * back begins anew.
 */
@NullMarked
package io.libraryhub.signals.together;

import org.jspecify.annotations.NullMarked;
