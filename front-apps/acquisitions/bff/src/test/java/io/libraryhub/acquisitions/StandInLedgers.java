package io.libraryhub.acquisitions;

import io.libraryhub.circulation.api.CancelHold;
import io.libraryhub.circulation.api.HoldApi;
import io.libraryhub.circulation.api.HoldView;
import io.libraryhub.circulation.api.PlaceHold;
import io.libraryhub.circulation.api.PlaceSet;
import io.libraryhub.circulation.api.PullLine;
import io.libraryhub.circulation.api.QueueView;
import io.libraryhub.circulation.api.ReorderQueue;
import io.libraryhub.circulation.api.ResumeHold;
import io.libraryhub.circulation.api.SuspendHold;
import io.libraryhub.circulation.api.TurnView;
import io.libraryhub.circulation.api.WaitView;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.kernel.accounts.AccountsApi;
import io.libraryhub.kernel.accounts.LedgerDay;
import io.libraryhub.kernel.accounts.LedgerLine;
import io.libraryhub.kernel.accounts.ReplayEvents;
import io.libraryhub.kernel.accounts.Replayed;
import io.libraryhub.kernel.accounts.WriteBack;
import io.libraryhub.messages.LoanOpened;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.dubbo.config.annotation.DubboService;
import org.apache.dubbo.rpc.RpcException;

/** The books of the four services: circulation lent 100, reader-service is away. */
final class StandInLedgers {
    private StandInLedgers() {}

    @DubboService(group = "circulation-service")
    static final class Circulation implements AccountsApi {
        @Override
        public List<LedgerLine> ledger(Instant since) {
            return List.of(new LedgerLine(LoanOpened.TYPE, 100, 100));
        }

        @Override
        public List<LedgerDay> days(LocalDate from, LocalDate until, String zone) {
            return from.datesUntil(until)
                    .map(day -> new LedgerDay(day, ledger(Instant.EPOCH)))
                    .toList();
        }

        @Override
        public Reply<Replayed> replay(ReplayEvents command) {
            return Reply.done(new Replayed(100, false));
        }

        @Override
        public WriteBack writeBack(Instant since) {
            return new WriteBack(40, 120, 900, 1400);
        }
    }

    @DubboService(group = "resource-service")
    static final class Resource implements AccountsApi {
        @Override
        public List<LedgerLine> ledger(Instant since) {
            return List.of();
        }

        @Override
        public List<LedgerDay> days(LocalDate from, LocalDate until, String zone) {
            return List.of();
        }

        @Override
        public Reply<Replayed> replay(ReplayEvents command) {
            return Reply.done(new Replayed(0, false));
        }

        @Override
        public WriteBack writeBack(Instant since) {
            return new WriteBack(0, 0, 0, 0);
        }
    }

    @DubboService(group = "events-service")
    static final class Events implements AccountsApi {
        @Override
        public List<LedgerLine> ledger(Instant since) {
            return List.of();
        }

        @Override
        public List<LedgerDay> days(LocalDate from, LocalDate until, String zone) {
            return List.of();
        }

        @Override
        public Reply<Replayed> replay(ReplayEvents command) {
            return Reply.done(new Replayed(0, false));
        }

        @Override
        public WriteBack writeBack(Instant since) {
            return new WriteBack(0, 0, 0, 0);
        }
    }

    @DubboService(group = "reader-service")
    static final class Reader implements AccountsApi {
        @Override
        public List<LedgerLine> ledger(Instant since) {
            throw new RpcException("no provider");
        }

        @Override
        public List<LedgerDay> days(LocalDate from, LocalDate until, String zone) {
            throw new RpcException("no provider");
        }

        @Override
        public Reply<Replayed> replay(ReplayEvents command) {
            throw new RpcException("no provider");
        }

        @Override
        public WriteBack writeBack(Instant since) {
            throw new RpcException("no provider");
        }
    }

    @DubboService
    static final class Holds implements HoldApi {
        @Override
        public Reply<QueueView> queue(TitleId title) {
            return Reply.done(new QueueView(title, 24, 2, 4, 0, new WaitView(150, 190, WaitView.MEASURED), List.of()));
        }

        @Override
        public Reply<HoldView> place(PlaceHold command) {
            return notAsked();
        }

        @Override
        public Reply<List<HoldView>> placeSet(PlaceSet command) {
            return notAsked();
        }

        @Override
        public Reply<HoldView> cancel(CancelHold command) {
            return notAsked();
        }

        @Override
        public Reply<HoldView> suspend(SuspendHold command) {
            return notAsked();
        }

        @Override
        public Reply<HoldView> resume(ResumeHold command) {
            return notAsked();
        }

        @Override
        public Reply<QueueView> reorder(ReorderQueue command) {
            return notAsked();
        }

        @Override
        public Reply<Page<HoldView>> waiting(Actor actor, TitleId title, int page, int size) {
            return notAsked();
        }

        @Override
        public Reply<List<TurnView>> turns(Actor actor, String barcode, String branch) {
            return Reply.done(List.of());
        }

        @Override
        public Reply<Page<HoldView>> holds(Actor actor, ReaderId reader, boolean activeOnly, int page, int size) {
            return notAsked();
        }

        @Override
        public Reply<Page<PullLine>> pullList(Actor actor, String branch, int page, int size) {
            return notAsked();
        }

        @Override
        public Reply<Page<HoldView>> holdShelf(Actor actor, String branch, int page, int size) {
            return notAsked();
        }

        /** The app under test has no business with this: the service refuses. */
        private static <T> Reply<T> notAsked() {
            return Reply.refused(Kinds.NOT_ALLOWED, Reason.of(CommonCodes.NOT_ALLOWED));
        }
    }
}
