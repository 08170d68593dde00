/** Commits by the kit, and the books that prove them. */
@NullMarked
package io.libraryhub.circulation.ledger.adapter;

import org.jspecify.annotations.NullMarked;
