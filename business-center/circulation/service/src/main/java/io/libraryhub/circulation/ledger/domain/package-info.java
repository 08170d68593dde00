/** How a use case commits: once, in one transaction, together with what it tells others. */
@NullMarked
package io.libraryhub.circulation.ledger.domain;

import org.jspecify.annotations.NullMarked;
