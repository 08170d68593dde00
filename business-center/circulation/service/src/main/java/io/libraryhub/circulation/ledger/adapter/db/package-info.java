/** How rows become records. */
@NullMarked
package io.libraryhub.circulation.ledger.adapter.db;

import org.jspecify.annotations.NullMarked;
