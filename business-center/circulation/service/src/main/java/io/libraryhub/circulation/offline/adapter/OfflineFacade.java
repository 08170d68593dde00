package io.libraryhub.circulation.offline.adapter;

import io.libraryhub.circulation.api.OfflineAct;
import io.libraryhub.circulation.api.OfflineApi;
import io.libraryhub.circulation.api.OfflineOutcome;
import io.libraryhub.circulation.input.Input;
import io.libraryhub.circulation.offline.application.SettleOffline;
import io.libraryhub.kernel.Reply;
import org.apache.dubbo.config.annotation.DubboService;

/** Acts of desks that were cut off, over Dubbo. */
@DubboService
public class OfflineFacade implements OfflineApi {
    private final SettleOffline settle;

    public OfflineFacade(SettleOffline settle) {
        this.settle = settle;
    }

    @Override
    public Reply<OfflineOutcome> settle(OfflineAct act) {
        boolean checkOut = OfflineAct.CHECK_OUT.equals(act.kind());
        Input input = Input.command(act.requestId(), act.actor())
                .check(
                        act.requestId() == null || act.requestId().length() <= SettleOffline.LONGEST_ID,
                        "requestId",
                        "too long")
                .check(checkOut || OfflineAct.CHECK_IN.equals(act.kind()), "kind", "unknown")
                .code("barcode", act.barcode())
                .code("branch", act.branch())
                .given("at", act.at());
        if (checkOut) {
            input.code("cardNo", act.cardNo());
        }
        return input.then(() -> settle.handle(act));
    }
}
