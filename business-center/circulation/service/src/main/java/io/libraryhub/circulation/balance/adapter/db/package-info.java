/** The balances in MySQL. */
@NullMarked
package io.libraryhub.circulation.balance.adapter.db;

import org.jspecify.annotations.NullMarked;
