package io.libraryhub.circulation.loan.adapter.rpc;

import io.libraryhub.circulation.api.CheckIn;
import io.libraryhub.circulation.api.CheckInResult;
import io.libraryhub.circulation.api.CheckOut;
import io.libraryhub.circulation.api.DeskView;
import io.libraryhub.circulation.api.LoanApi;
import io.libraryhub.circulation.api.LoanView;
import io.libraryhub.circulation.api.MarkLoan;
import io.libraryhub.circulation.api.Renew;
import io.libraryhub.circulation.api.VoidLoan;
import io.libraryhub.circulation.api.VoidedLoan;
import io.libraryhub.circulation.input.Input;
import io.libraryhub.circulation.loan.application.CheckInItem;
import io.libraryhub.circulation.loan.application.CheckOutItem;
import io.libraryhub.circulation.loan.application.LoanQueries;
import io.libraryhub.circulation.loan.application.NoteMissing;
import io.libraryhub.circulation.loan.application.RenewLoan;
import io.libraryhub.circulation.loan.application.TakeBackLoan;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.Reply;
import java.util.Set;
import org.apache.dubbo.config.annotation.DubboService;

/** Loans over Dubbo. */
@DubboService
public class LoanFacade implements LoanApi {
    /** Longest reason in the words of staff. */
    private static final int REASON = 200;

    private static final Set<String> MARKS = Set.of("claimed", "lost");

    private final CheckOutItem checkOutItem;
    private final CheckInItem checkInItem;
    private final RenewLoan renewLoan;
    private final NoteMissing noteMissing;
    private final TakeBackLoan takeBackLoan;
    private final LoanQueries queries;

    public LoanFacade(
            CheckOutItem checkOutItem,
            CheckInItem checkInItem,
            RenewLoan renewLoan,
            NoteMissing noteMissing,
            TakeBackLoan takeBackLoan,
            LoanQueries queries) {
        this.checkOutItem = checkOutItem;
        this.checkInItem = checkInItem;
        this.renewLoan = renewLoan;
        this.noteMissing = noteMissing;
        this.takeBackLoan = takeBackLoan;
        this.queries = queries;
    }

    @Override
    public Reply<LoanView> checkOut(CheckOut command) {
        Input input = Input.command(command.requestId(), command.actor())
                .code("barcode", command.barcode())
                .code("branch", command.branch())
                .channel(command.channel());
        if (command.readerId() == null) {
            input.code("cardNo", command.cardNo());
        } else {
            input.check(command.cardNo() == null, "cardNo", "either the card or the reader");
        }
        return input.override(command.override()).then(() -> checkOutItem.handle(command));
    }

    @Override
    public Reply<CheckInResult> checkIn(CheckIn command) {
        return Input.command(command.requestId(), command.actor())
                .code("barcode", command.barcode())
                .code("branch", command.branch())
                .channel(command.channel())
                .then(() -> checkInItem.handle(command));
    }

    @Override
    public Reply<LoanView> renew(Renew command) {
        Input input = Input.command(command.requestId(), command.actor()).given("loanId", command.loanId());
        return input.override(command.override()).then(() -> renewLoan.handle(command));
    }

    @Override
    public Reply<DeskView> desk(Actor actor) {
        return Input.question().given("actor", actor).then(() -> queries.desk(actor));
    }

    @Override
    public Reply<LoanView> mark(MarkLoan command) {
        return Input.command(command.requestId(), command.actor())
                .given("loanId", command.loanId())
                .check(command.mark() != null && MARKS.contains(command.mark()), "mark", "unknown")
                .check(command.note() != null && command.note().length() <= REASON, "note", "too long")
                .then(() -> noteMissing.handle(command));
    }

    @Override
    public Reply<VoidedLoan> voidLoan(VoidLoan command) {
        return Input.command(command.requestId(), command.actor())
                .given("loanId", command.loanId())
                .code("branch", command.branch())
                .text("reason", command.reason(), REASON)
                .then(() -> takeBackLoan.handle(command));
    }

    @Override
    public Reply<Page<LoanView>> loans(Actor actor, ReaderId reader, boolean openOnly, int page, int size) {
        return Input.page(actor, page, size)
                .given("reader", reader)
                .then(() -> queries.ofReader(actor, reader, openOnly, page, size));
    }

    @Override
    public Reply<LoanView> openLoan(Actor actor, String barcode) {
        return Input.question()
                .given("actor", actor)
                .code("barcode", barcode)
                .then(() -> queries.ofCopy(actor, barcode));
    }
}
