/**
 * Payments 缴费: money for fees, at the desk or by a provider of online payments. An online payment is written before the
 * provider hears of it, so that no answer of the provider can come too early; what the provider says is believed when it
 * is signed, and each of its payments is booked once, under its own number, whenever it comes.
 */
@NullMarked
package io.libraryhub.circulation.payment.domain;

import org.jspecify.annotations.NullMarked;
