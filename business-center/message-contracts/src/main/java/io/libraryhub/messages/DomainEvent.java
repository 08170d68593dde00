package io.libraryhub.messages;

/** Something that happened in the business hub and that others may want to know. */
public sealed interface DomainEvent
        permits ReaderRegistered,
                CardIssued,
                ConsentChanged,
                ReaderErased,
                ReaderMerged,
                TitleAdded,
                ItemAdded,
                SearchPerformed,
                OnlineOpened,
                TitleMarked,
                ProposalOpened,
                ProposalMoved,
                LoanOpened,
                LoanRenewed,
                LoanRecalled,
                LoanClosed,
                LoanLost,
                LoanVoided,
                HoldPlaced,
                HoldCancelled,
                HoldSuspended,
                HoldResumed,
                HoldReady,
                HoldFilled,
                HoldExpired,
                ItemSent,
                ItemShelved,
                ItemWithheld,
                ItemUsed,
                BalanceNoted,
                FeeCharged,
                FeePaid,
                FeeWaived,
                FeeRefunded,
                VisitBooked,
                VisitCancelled,
                VisitEntered,
                VisitLeft,
                RegistrationMade,
                RegistrationCancelled {

    /** CloudEvents type: {@code libhub.<context>.<thing>.<what happened>}; also the RocketMQ tag. */
    String type();

    /** CloudEvents subject: events of one subject are published in the order in which they happened. */
    String subject();
}
