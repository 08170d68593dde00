/** Payments in MySQL. */
@NullMarked
package io.libraryhub.circulation.payment.adapter.db;

import org.jspecify.annotations.NullMarked;
