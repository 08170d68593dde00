package io.libraryhub.circulation.loan.adapter.rpc;

import io.libraryhub.circulation.api.LoanView;
import io.libraryhub.circulation.api.Recall;
import io.libraryhub.circulation.api.RecallApi;
import io.libraryhub.circulation.input.Input;
import io.libraryhub.circulation.loan.application.RecallLoan;
import io.libraryhub.kernel.Reply;
import org.apache.dubbo.config.annotation.DubboService;

/** Recalls over Dubbo. */
@DubboService
public class RecallFacade implements RecallApi {
    private final RecallLoan recallLoan;

    public RecallFacade(RecallLoan recallLoan) {
        this.recallLoan = recallLoan;
    }

    @Override
    public Reply<LoanView> recall(Recall command) {
        return Input.command(command.requestId(), command.actor())
                .given("loanId", command.loanId())
                .then(() -> recallLoan.handle(command));
    }
}
