/** Loans and readers' counters in MySQL. */
@NullMarked
package io.libraryhub.circulation.loan.adapter.db;

import org.jspecify.annotations.NullMarked;
