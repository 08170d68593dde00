package io.libraryhub.circulation.api;

import io.libraryhub.kernel.Reply;

/**
 * The pay page of the local stand-in for a provider of online payments. Where a real provider is configured there is no
 * such page, and everything here is not found.
 */
public interface PaymentStandInApi {
    Reply<StandInBill> bill(String payToken);

    /** @param outcome paid, failed, twice (the provider tells it twice) or slow (the provider tells it later) */
    Reply<StandInBill> decide(String payToken, String outcome);
}
