package io.libraryhub.circulation.payment.adapter.standin;

import io.libraryhub.circulation.api.StandInBill;
import io.libraryhub.circulation.payment.domain.PaymentProvider;
import io.libraryhub.kernel.Money;
import io.libraryhub.kernel.PaymentId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Stands in for a provider of online payments. It remembers nothing: the token of its page holds the bill, signed, so
 * that any instance of the service can show the page.
 */
@Component
public class StandIn implements PaymentProvider {
    private static final String PREFIX = "hub.circulation.payment.stand-in";

    private final Environment environment;
    private final Signature signature;

    public StandIn(Environment environment) {
        this.environment = environment;
        String secret = environment.getProperty("hub.circulation.payment.secret", "");
        this.signature = new Signature(secret.isEmpty() ? environment.getRequiredProperty("hub.rpc.key") : secret);
    }

    @Override
    public String open(PaymentId payment, Money amount, Instant expiresAt) {
        if (properties().fails()) {
            throw new ProviderUnavailable("the stand-in is told to fail");
        }
        String bill = payment + "." + amount.fen() + "." + expiresAt.toEpochMilli();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bill.getBytes(StandardCharsets.US_ASCII)) + "."
                + signature.of("bill\n" + bill);
    }

    @Override
    public boolean signed(ProviderCall call) {
        return signature.fits(call.content(), call.signature());
    }

    /** The bill that a token stands for; empty for a token that is not ours. */
    Optional<StandInBill> bill(String token) {
        String[] parts = token.split("\\.");
        if (parts.length != 2) {
            return Optional.empty();
        }
        String bill;
        try {
            bill = new String(Base64.getUrlDecoder().decode(parts[0]), StandardCharsets.US_ASCII);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (!signature.fits("bill\n" + bill, parts[1])) {
            return Optional.empty();
        }
        String[] fields = bill.split("\\.");
        return Optional.of(new StandInBill(
                PaymentId.of(fields[0]),
                new Money(Long.parseLong(fields[1])),
                Instant.ofEpochMilli(Long.parseLong(fields[2]))));
    }

    /** What the provider says of a bill; its own number follows from the bill, and from how often it was paid. */
    ProviderCall call(StandInBill bill, String outcome) {
        ProviderCall unsigned = new ProviderCall(
                bill.paymentId(),
                "SI-" + bill.paymentId(),
                outcome,
                bill.amount().fen(),
                "");
        return new ProviderCall(
                unsigned.payment(), unsigned.providerRef(), outcome, unsigned.fen(), signature.of(unsigned.content()));
    }

    StandInProperties properties() {
        return Binder.get(environment).bindOrCreate(PREFIX, StandInProperties.class);
    }
}
