package io.libraryhub.signals.intake;

import io.libraryhub.messages.BalanceNoted;
import io.libraryhub.messages.CardIssued;
import io.libraryhub.messages.ConsentChanged;
import io.libraryhub.messages.DomainEvent;
import io.libraryhub.messages.FeeCharged;
import io.libraryhub.messages.FeePaid;
import io.libraryhub.messages.FeeRefunded;
import io.libraryhub.messages.FeeWaived;
import io.libraryhub.messages.HoldCancelled;
import io.libraryhub.messages.HoldExpired;
import io.libraryhub.messages.HoldFilled;
import io.libraryhub.messages.HoldPlaced;
import io.libraryhub.messages.HoldReady;
import io.libraryhub.messages.HoldResumed;
import io.libraryhub.messages.HoldSuspended;
import io.libraryhub.messages.ItemAdded;
import io.libraryhub.messages.ItemSent;
import io.libraryhub.messages.ItemShelved;
import io.libraryhub.messages.ItemUsed;
import io.libraryhub.messages.ItemWithheld;
import io.libraryhub.messages.LoanClosed;
import io.libraryhub.messages.LoanLost;
import io.libraryhub.messages.LoanOpened;
import io.libraryhub.messages.LoanRecalled;
import io.libraryhub.messages.LoanRenewed;
import io.libraryhub.messages.LoanVoided;
import io.libraryhub.messages.OnlineOpened;
import io.libraryhub.messages.ProposalMoved;
import io.libraryhub.messages.ProposalOpened;
import io.libraryhub.messages.ReaderErased;
import io.libraryhub.messages.ReaderMerged;
import io.libraryhub.messages.ReaderRegistered;
import io.libraryhub.messages.RegistrationCancelled;
import io.libraryhub.messages.RegistrationMade;
import io.libraryhub.messages.SearchPerformed;
import io.libraryhub.messages.TitleAdded;
import io.libraryhub.messages.TitleMarked;
import io.libraryhub.messages.VisitBooked;
import io.libraryhub.messages.VisitCancelled;
import io.libraryhub.messages.VisitEntered;
import io.libraryhub.messages.VisitLeft;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** What of each type goes into a {@link Fact}. */
final class FactFields {
    /** More tags or titles than any message of ours has. */
    private static final int MOST = 20;

    private static final Map<Class<? extends DomainEvent>, BiConsumer<Fact, DomainEvent>> FILLERS = new HashMap<>();

    static {
        on(ReaderRegistered.class, (f, e) -> {
            f.readerId = id(e.readerId());
            f.branch = e.homeBranch();
            f.channel = e.channel();
        });
        on(CardIssued.class, (f, e) -> {
            f.readerId = id(e.readerId());
            f.channel = e.channel();
        });
        on(ReaderErased.class, (f, e) -> f.readerId = id(e.readerId()));
        on(ReaderMerged.class, (f, e) -> {
            f.readerId = id(e.readerId());
            f.intoReaderId = id(e.intoReaderId());
        });
        on(ConsentChanged.class, (f, e) -> {
            f.readerId = id(e.readerId());
            f.purpose = e.purpose();
            f.granted = e.granted();
        });
        on(TitleAdded.class, (f, e) -> {
            f.titleId = id(e.titleId());
            f.classCode = e.classCode();
        });
        on(ItemAdded.class, (f, e) -> {
            f.titleId = id(e.titleId());
            f.itemId = id(e.itemId());
            f.branch = e.branch();
        });
        on(SearchPerformed.class, (f, e) -> {
            f.channel = e.channel();
            f.words = e.words();
            f.hits = e.hits();
            f.unavailableTitles = e.unavailableTitleIds().stream()
                    .limit(MOST)
                    .mapToLong(FactFields::id)
                    .distinct()
                    .toArray();
        });
        on(OnlineOpened.class, (f, e) -> {
            f.titleId = id(e.titleId());
            f.host = e.host();
            f.channel = e.channel();
        });
        on(TitleMarked.class, (f, e) -> f.titleId = id(e.titleId()));
        on(ProposalOpened.class, (f, e) -> {
            f.titleId = id(e.titleId());
            f.proposalId = id(e.proposalId());
            f.quantity = e.quantity();
        });
        on(ProposalMoved.class, (f, e) -> {
            f.titleId = id(e.titleId());
            f.proposalId = id(e.proposalId());
            f.state = e.to();
            f.quantity = e.quantity();
        });
        on(LoanOpened.class, (f, e) -> {
            f.loanId = id(e.loanId());
            f.titleId = id(e.titleId());
            f.readerId = id(e.readerId());
            f.itemId = id(e.itemId());
            f.branch = e.branch();
            f.channel = e.channel();
            f.dueAt = e.dueAt().toEpochMilli();
            f.classCode = e.classCode();
            f.author = e.author();
        });
        on(LoanRenewed.class, (f, e) -> {
            f.loanId = id(e.loanId());
            f.titleId = id(e.titleId());
            f.readerId = id(e.readerId());
            f.itemId = id(e.itemId());
        });
        on(LoanRecalled.class, (f, e) -> {
            f.loanId = id(e.loanId());
            f.titleId = id(e.titleId());
            f.readerId = id(e.readerId());
            f.itemId = id(e.itemId());
        });
        on(LoanClosed.class, (f, e) -> {
            f.loanId = id(e.loanId());
            f.titleId = id(e.titleId());
            f.readerId = id(e.readerId());
            f.itemId = id(e.itemId());
            f.branch = e.branch();
        });
        on(LoanLost.class, (f, e) -> {
            f.loanId = id(e.loanId());
            f.titleId = id(e.titleId());
            f.readerId = id(e.readerId());
            f.itemId = id(e.itemId());
        });
        on(LoanVoided.class, (f, e) -> {
            f.loanId = id(e.loanId());
            f.titleId = id(e.titleId());
            f.readerId = id(e.readerId());
            f.itemId = id(e.itemId());
            f.branch = e.branch();
            f.channel = e.channel();
            f.classCode = e.classCode();
            f.author = e.author();
            f.openedAt = e.openedAt().toEpochMilli();
            f.closedAt = e.closedAt().toEpochMilli();
        });
        on(HoldPlaced.class, (f, e) -> {
            hold(f, e.holdId(), e.titleId(), e.readerId());
            f.branch = e.pickupBranch();
            f.channel = e.channel();
            f.classCode = e.classCode();
            f.author = e.author();
        });
        on(HoldCancelled.class, (f, e) -> hold(f, e.holdId(), e.titleId(), e.readerId()));
        on(HoldSuspended.class, (f, e) -> hold(f, e.holdId(), e.titleId(), e.readerId()));
        on(HoldResumed.class, (f, e) -> hold(f, e.holdId(), e.titleId(), e.readerId()));
        on(HoldReady.class, (f, e) -> {
            hold(f, e.holdId(), e.titleId(), e.readerId());
            f.itemId = id(e.itemId());
            f.branch = e.pickupBranch();
        });
        on(HoldFilled.class, (f, e) -> {
            hold(f, e.holdId(), e.titleId(), e.readerId());
            f.itemId = id(e.itemId());
        });
        on(HoldExpired.class, (f, e) -> hold(f, e.holdId(), e.titleId(), e.readerId()));
        on(ItemSent.class, (f, e) -> {
            f.holdId = e.holdId() == null ? 0 : id(e.holdId());
            f.titleId = id(e.titleId());
            f.itemId = id(e.itemId());
            f.branch = e.branch();
        });
        on(ItemShelved.class, (f, e) -> {
            f.titleId = id(e.titleId());
            f.itemId = id(e.itemId());
            f.branch = e.branch();
        });
        on(ItemWithheld.class, (f, e) -> {
            f.titleId = id(e.titleId());
            f.itemId = id(e.itemId());
            f.branch = e.branch();
        });
        on(ItemUsed.class, (f, e) -> {
            f.titleId = id(e.titleId());
            f.itemId = id(e.itemId());
            f.branch = e.branch();
        });
        on(BalanceNoted.class, (f, e) -> {
            f.titleId = id(e.titleId());
            f.asOf = e.asOf().toEpochMilli();
            f.quantity = e.waiting();
            f.holds = listed(e.holdIds());
            f.serving = listed(e.servingItemIds());
            f.idle = listed(e.idleItemIds());
            f.openLoans = e.openLoans().stream()
                    .limit(BalanceNoted.MOST_LISTED)
                    .mapToLong(loan -> id(loan.loanId()))
                    .toArray();
            f.loansBegan = e.openLoans().stream()
                    .limit(BalanceNoted.MOST_LISTED)
                    .mapToLong(loan -> loan.openedAt().toEpochMilli())
                    .toArray();
        });
        on(FeeCharged.class, (f, e) -> f.readerId = id(e.readerId()));
        on(FeePaid.class, (f, e) -> f.readerId = id(e.readerId()));
        on(FeeWaived.class, (f, e) -> f.readerId = id(e.readerId()));
        on(FeeRefunded.class, (f, e) -> f.readerId = id(e.readerId()));
        on(VisitBooked.class, (f, e) -> visit(f, e.readerId(), e.venue()));
        on(VisitCancelled.class, (f, e) -> visit(f, e.readerId(), e.venue()));
        on(VisitEntered.class, (f, e) -> visit(f, e.readerId(), e.venue()));
        on(VisitLeft.class, (f, e) -> visit(f, e.readerId(), e.venue()));
        on(RegistrationMade.class, (f, e) -> {
            f.readerId = id(e.readerId());
            f.activityKind = e.activityKind();
            f.tags = e.tags().stream().limit(MOST).toArray(String[]::new);
        });
        on(RegistrationCancelled.class, (f, e) -> f.readerId = id(e.readerId()));
    }

    private FactFields() {}

    static void fill(Fact fact, DomainEvent event) {
        BiConsumer<Fact, DomainEvent> filler = FILLERS.get(event.getClass());
        if (filler == null) {
            throw new IllegalStateException("no fields are named for " + event.type());
        }
        filler.accept(fact, event);
    }

    private static <E extends DomainEvent> void on(Class<E> type, BiConsumer<Fact, E> filler) {
        FILLERS.put(type, (fact, event) -> filler.accept(fact, type.cast(event)));
    }

    private static void hold(Fact fact, String hold, String title, String reader) {
        fact.holdId = id(hold);
        fact.titleId = id(title);
        fact.readerId = id(reader);
    }

    private static void visit(Fact fact, String reader, String venue) {
        fact.readerId = id(reader);
        fact.branch = venue;
    }

    private static long[] listed(List<String> ids) {
        return ids.stream()
                .limit(BalanceNoted.MOST_LISTED)
                .mapToLong(FactFields::id)
                .toArray();
    }

    private static long id(String text) {
        long id = Long.parseLong(text);
        if (id <= 0) {
            throw new NumberFormatException("an id is positive");
        }
        return id;
    }
}
