/** Fees in MySQL. */
@NullMarked
package io.libraryhub.circulation.fee.adapter.db;

import org.jspecify.annotations.NullMarked;
