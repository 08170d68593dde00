/**
 * Reader profile 读者画像: what a reader likes (requirement rows 17, 18, 22), only of those who allow it.
 *
 * <p>Each act adds its weight to the tags it bears (a loan 1.0 and a hold 0.5 to class and author, a registration 1.0 to
 * the kind of activity and its tags); a weight halves in 60 days; the strongest 12 are told. Nothing is kept without
 * consent, or of acts older than it: an act waits only until every topic has been read up to its time, since the consent
 * comes by another one. When the consent is withdrawn the tags are deleted and an empty profile is sent;
 * what remains is the time of the withdrawal, so that an older message cannot revive anything. A loan that was voided is
 * taken away again as of its own time.
 *
 * <p>A person with several accounts has one profile, under the account that he goes on with. Each account keeps what was done
 * under its number and tells it to that one as its part ({@code ProfilePart}); there the parts add up, whatever the order in
 * which the joining and what was done are heard of. What was done under an account counts if he allowed it under that account,
 * and if he allowed it under each account that it was joined with, at that time and ever since. Whoever is erased is erased
 * under all of them. Made anew from the archive, which knows only the number that remains, everything counts as if it had been
 * done under that.
 */
@NullMarked
package io.libraryhub.signals.profile;

import org.jspecify.annotations.NullMarked;
