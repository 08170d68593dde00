/** How the books of this context are counted. */
@NullMarked
package io.libraryhub.resource.ledger.adapter;

import org.jspecify.annotations.NullMarked;
