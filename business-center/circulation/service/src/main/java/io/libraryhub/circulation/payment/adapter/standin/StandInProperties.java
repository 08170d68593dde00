package io.libraryhub.circulation.payment.adapter.standin;

import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code hub.circulation.payment.stand-in.*}.
 *
 * @param fails the provider does not answer when a payment is opened
 * @param slow how much later it tells of a payment when it is slow
 */
record StandInProperties(@DefaultValue("false") boolean fails, @DefaultValue("5s") Duration slow) {}
