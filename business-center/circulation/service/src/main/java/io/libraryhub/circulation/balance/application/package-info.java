/** Telling the balances. */
@NullMarked
package io.libraryhub.circulation.balance.application;

import org.jspecify.annotations.NullMarked;
