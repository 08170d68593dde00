package io.libraryhub.circulation.payment.adapter.standin;

import io.libraryhub.circulation.api.PaymentCallback;
import io.libraryhub.circulation.api.PaymentStandInApi;
import io.libraryhub.circulation.api.StandInBill;
import io.libraryhub.circulation.input.Input;
import io.libraryhub.circulation.input.Missing;
import io.libraryhub.circulation.payment.application.PayOnline;
import io.libraryhub.circulation.payment.domain.PaymentProvider.ProviderCall;
import io.libraryhub.kernel.Money;
import io.libraryhub.kernel.Reply;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.dubbo.config.annotation.DubboService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The stand-in's pay page: the payer decides, and the stand-in tells the library as a provider would. */
@DubboService
public class StandInFacade implements PaymentStandInApi {
    private static final Logger LOG = LoggerFactory.getLogger(StandInFacade.class);
    private static final Set<String> OUTCOMES = Set.of("paid", "failed", "twice", "slow");
    private static final int TOKEN = 600;

    private final StandIn standIn;
    private final PayOnline payOnline;

    public StandInFacade(StandIn standIn, PayOnline payOnline) {
        this.standIn = standIn;
        this.payOnline = payOnline;
    }

    @Override
    public Reply<StandInBill> bill(String payToken) {
        return Input.question()
                .text("token", payToken, TOKEN)
                .then(() -> standIn.bill(payToken).map(Reply::done).orElseGet(() -> Missing.reply("payment")));
    }

    @Override
    public Reply<StandInBill> decide(String payToken, String outcome) {
        return Input.question()
                .text("token", payToken, TOKEN)
                .check(outcome != null && OUTCOMES.contains(outcome), "outcome", "unknown")
                .then(() -> standIn.bill(payToken)
                        .map(bill -> decided(bill, outcome))
                        .orElseGet(() -> Missing.reply("payment")));
    }

    private Reply<StandInBill> decided(StandInBill bill, String outcome) {
        ProviderCall call =
                standIn.call(bill, outcome.equals(ProviderCall.FAILED) ? ProviderCall.FAILED : ProviderCall.PAID);
        if (outcome.equals("slow")) {
            long later = standIn.properties().slow().toMillis();
            CompletableFuture.delayedExecutor(later, TimeUnit.MILLISECONDS).execute(() -> tell(call));
            return Reply.done(bill);
        }
        tell(call);
        if (outcome.equals("twice")) {
            tell(call);
        }
        return Reply.done(bill);
    }

    private void tell(ProviderCall call) {
        Reply<?> heard = payOnline.hear(new PaymentCallback(
                call.payment(), call.providerRef(), call.outcome(), new Money(call.fen()), call.signature()));
        if (!heard.isDone()) {
            LOG.warn("payment {} was not heard: {}", call.payment(), heard);
        }
    }
}
