/**
 * Readers who leave the library and are forgotten (right to erasure). Refused while copies, holds or money are open; then the
 * reader's counters close, so that nothing is lent any more, the reader context forgets who it was, and what it tells makes
 * the history here nobody's: the loans stay counted and lead to no one.
 */
@NullMarked
package io.libraryhub.circulation.leave;

import org.jspecify.annotations.NullMarked;
