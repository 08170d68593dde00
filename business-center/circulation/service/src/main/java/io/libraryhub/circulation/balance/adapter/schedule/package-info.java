/** When the balances are told. */
@NullMarked
package io.libraryhub.circulation.balance.adapter.schedule;

import org.jspecify.annotations.NullMarked;
