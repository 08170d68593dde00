/**
 * Fees 费用: what lateness and loss cost, and the account of every reader to the fen. A charge is what is owed for one
 * cause, and one cause is charged once. Every entry (charge, payment, waiver, refund) is written once and never changed;
 * the balance of an account is the sum of its entries.
 */
@NullMarked
package io.libraryhub.circulation.fee.domain;

import org.jspecify.annotations.NullMarked;
