/** Domain events are written in the transaction that made them true, and published afterwards in order per subject. */
@NullMarked
package io.libraryhub.kit.outbox;

import org.jspecify.annotations.NullMarked;
