/**
 * Borrowed together 同借: with which other titles the readers of a title borrowed it (requirement row 17), only from readers
 * who allow it.
 *
 * <p>Of a reader count the titles of his newest 8 loans: any two of them are a pair, as of the later of both loans. A reader
 * counts {@code 2^(−age ÷ half-life)} with a half-life of 180 days. The 50 partners of a title with the most readers are
 * told, none that fewer than 8 are behind, and how much the title itself weighs: all who borrowed it of late together with
 * anything. Whoever reads the rows puts the partners in order by both, since by readers alone what everybody borrows would
 * come first.
 *
 * <p>A pair is not older than a reader's newest 8 loans: when a ninth begins, the pairs of the first are taken back, and so
 * is, as of its own time, everything of a reader who withdraws his consent, is erased or is joined with another account, and
 * of a loan that was voided. What is told is therefore always what a recount of the newest loans of all who allow it would
 * say, whatever the order in which they came.
 *
 * <p>State has bounds: 8 loans a reader, and 200 partners a title. When there are 250, the 50 weakest go; one that went and
 * comes back begins anew. A title's own weight begins with the release that counts it; {@code ./hub signals rebuild together}
 * counts the past as well.
 */
@NullMarked
package io.libraryhub.signals.together;

import org.jspecify.annotations.NullMarked;
