package io.libraryhub.messages;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Every type of domain event and the record of its data. */
public final class EventTypes {
    /** In the order of the contexts. */
    public static final Map<String, Class<? extends DomainEvent>> ALL;

    static {
        Map<String, Class<? extends DomainEvent>> all = new LinkedHashMap<>();
        all.put(ReaderRegistered.TYPE, ReaderRegistered.class);
        all.put(CardIssued.TYPE, CardIssued.class);
        all.put(ConsentChanged.TYPE, ConsentChanged.class);
        all.put(ReaderErased.TYPE, ReaderErased.class);
        all.put(ReaderMerged.TYPE, ReaderMerged.class);
        all.put(TitleAdded.TYPE, TitleAdded.class);
        all.put(ItemAdded.TYPE, ItemAdded.class);
        all.put(SearchPerformed.TYPE, SearchPerformed.class);
        all.put(OnlineOpened.TYPE, OnlineOpened.class);
        all.put(TitleMarked.TYPE, TitleMarked.class);
        all.put(ProposalOpened.TYPE, ProposalOpened.class);
        all.put(ProposalMoved.TYPE, ProposalMoved.class);
        all.put(LoanOpened.TYPE, LoanOpened.class);
        all.put(LoanRenewed.TYPE, LoanRenewed.class);
        all.put(LoanRecalled.TYPE, LoanRecalled.class);
        all.put(LoanClosed.TYPE, LoanClosed.class);
        all.put(LoanLost.TYPE, LoanLost.class);
        all.put(LoanVoided.TYPE, LoanVoided.class);
        all.put(HoldPlaced.TYPE, HoldPlaced.class);
        all.put(HoldCancelled.TYPE, HoldCancelled.class);
        all.put(HoldSuspended.TYPE, HoldSuspended.class);
        all.put(HoldResumed.TYPE, HoldResumed.class);
        all.put(HoldReady.TYPE, HoldReady.class);
        all.put(HoldFilled.TYPE, HoldFilled.class);
        all.put(HoldExpired.TYPE, HoldExpired.class);
        all.put(ItemSent.TYPE, ItemSent.class);
        all.put(ItemShelved.TYPE, ItemShelved.class);
        all.put(ItemWithheld.TYPE, ItemWithheld.class);
        all.put(ItemUsed.TYPE, ItemUsed.class);
        all.put(BalanceNoted.TYPE, BalanceNoted.class);
        all.put(FeeCharged.TYPE, FeeCharged.class);
        all.put(FeePaid.TYPE, FeePaid.class);
        all.put(FeeWaived.TYPE, FeeWaived.class);
        all.put(FeeRefunded.TYPE, FeeRefunded.class);
        all.put(VisitBooked.TYPE, VisitBooked.class);
        all.put(VisitCancelled.TYPE, VisitCancelled.class);
        all.put(VisitEntered.TYPE, VisitEntered.class);
        all.put(VisitLeft.TYPE, VisitLeft.class);
        all.put(RegistrationMade.TYPE, RegistrationMade.class);
        all.put(RegistrationCancelled.TYPE, RegistrationCancelled.class);
        ALL = Collections.unmodifiableMap(all);
    }

    private EventTypes() {}
}
