package io.libraryhub.circulation.api;

/** Reasons of the circulation context; texts in {@code refusals*.properties} beside this class. */
public final class CirculationCodes {
    /** The copy is lent already. */
    public static final String ITEM_ON_LOAN = "ITEM_ON_LOAN";
    /** The copy waits for another reader. */
    public static final String ITEM_ON_HOLD_SHELF = "ITEM_ON_HOLD_SHELF";
    /** The copy is on its way to another branch. */
    public static final String ITEM_IN_TRANSIT = "ITEM_IN_TRANSIT";
    /** The copy may not be lent. */
    public static final String ITEM_NOT_LOANABLE = "ITEM_NOT_LOANABLE";
    /** As many loans as allowed. Detail {@code limit}. */
    public static final String LOAN_LIMIT = "LOAN_LIMIT";
    /** As many copies of this item type as the policy allows are out. */
    public static final String LOAN_LIMIT_OF_TYPE = "LOAN_LIMIT_OF_TYPE";
    /** Overdue loans stop further ones. Detail {@code count}. */
    public static final String OVERDUE_LOANS = "OVERDUE_LOANS";
    /** The reader cannot be served now: no active card. Detail {@code blocks}: what stops the reader. */
    public static final String READER_BLOCKED = "READER_BLOCKED";
    /** As many renewals as allowed. Detail {@code limit}. */
    public static final String RENEWAL_LIMIT = "RENEWAL_LIMIT";
    /** Others wait for this title. Detail {@code waiting}. */
    public static final String OTHERS_WAIT = "OTHERS_WAIT";
    /** The data hub says the title is in short supply: no renewals while that lasts. */
    public static final String TITLE_IN_DEMAND = "TITLE_IN_DEMAND";
    /** The loan is closed. */
    public static final String LOAN_CLOSED = "LOAN_CLOSED";
    /** The loan was taken back as a mistake already. */
    public static final String LOAN_VOIDED = "LOAN_VOIDED";
    /** Written too long ago to be taken back as a mistake. Detail {@code hours}: how long at most. */
    public static final String VOID_TOO_LATE = "VOID_TOO_LATE";
    /** More came of the loan: it is checked in, not taken back. Detail {@code why}: renewed, claimed, lost or hold. */
    public static final String LOAN_WENT_ON = "LOAN_WENT_ON";
    /** The reader waits for this title already. */
    public static final String ALREADY_WAITING = "ALREADY_WAITING";
    /** The reader has this title on loan. */
    public static final String ALREADY_BORROWED = "ALREADY_BORROWED";
    /** A copy stands on the shelf of the pick-up branch: take it. Detail {@code branch}. */
    public static final String COPY_ON_SHELF = "COPY_ON_SHELF";
    /** The title has no volumes: wait for the title itself. */
    public static final String NOT_A_SET = "NOT_A_SET";
    /** The reader waits for this volume of the set already. Detail {@code volume}. */
    public static final String VOLUME_ALREADY_WAITING = "VOLUME_ALREADY_WAITING";
    /** The reader has this volume of the set on loan. Detail {@code volume}. */
    public static final String VOLUME_ALREADY_BORROWED = "VOLUME_ALREADY_BORROWED";
    /** The library has no copy of this volume of the set and expects none. Detail {@code volume}. */
    public static final String VOLUME_NO_COPIES = "VOLUME_NO_COPIES";
    /** As many holds as allowed. Detail {@code limit}. */
    public static final String HOLD_LIMIT = "HOLD_LIMIT";
    /** The library has no copy of the title and expects none. */
    public static final String NO_COPIES = "NO_COPIES";
    /** The hold is over already. */
    public static final String HOLD_OVER = "HOLD_OVER";
    /** The loan was called back: it is not renewed, nor recalled again. */
    public static final String LOAN_RECALLED = "LOAN_RECALLED";
    /** The policy lets nobody call such a loan back. */
    public static final String RECALL_NOT_ALLOWED = "RECALL_NOT_ALLOWED";
    /** A policy makes no sense. Details {@code kind}, {@code name}, {@code problem}: a formula over its fields. */
    public static final String POLICY_INVALID = "POLICY_INVALID";
    /** A rule has a criterion of the wrong form. Details {@code rule}, {@code problem}. */
    public static final String RULE_INVALID = "RULE_INVALID";
    /** Two rules ask for the same. Detail {@code rule}. */
    public static final String RULE_DUPLICATE = "RULE_DUPLICATE";
    /** A rule names a policy that does not exist. Details {@code rule}, {@code policy}. */
    public static final String RULE_UNKNOWN_POLICY = "RULE_UNKNOWN_POLICY";
    /** No rule for all sets this kind of policy. Detail {@code kind}. */
    public static final String RULE_NO_FALLBACK = "RULE_NO_FALLBACK";
    /** A rule can never decide anything. Details {@code rule}, {@code why}. */
    public static final String RULE_UNREACHABLE = "RULE_UNREACHABLE";
    /** The rules cannot begin to hold in the past. */
    public static final String RULES_IN_THE_PAST = "RULES_IN_THE_PAST";
    /** Somebody published other rules meanwhile. Detail {@code newest}. */
    public static final String RULES_CHANGED = "RULES_CHANGED";
    /** Only a hold that waits without a copy can be suspended. */
    public static final String HOLD_NOT_WAITING = "HOLD_NOT_WAITING";
    /** The hold is not suspended. */
    public static final String HOLD_NOT_SUSPENDED = "HOLD_NOT_SUSPENDED";
    /** Suspended for longer than the library allows. Detail {@code days}: how long at most. */
    public static final String SUSPENSION_TOO_LONG = "SUSPENSION_TOO_LONG";
    /** The order does not name exactly those who wait: somebody joined or left meanwhile. */
    public static final String QUEUE_CHANGED = "QUEUE_CHANGED";
    /** Done at a desk that was cut off, and the copy was lent again since. */
    public static final String LENT_AGAIN_SINCE = "LENT_AGAIN_SINCE";
    /** Done at a desk that was cut off, at a time that is too long ago or has not come yet. Detail {@code at}. */
    public static final String OFFLINE_TIME = "OFFLINE_TIME";

    /** More money than is owed. Detail {@code owed}: fen owed. */
    public static final String PAYMENT_TOO_MUCH = "PAYMENT_TOO_MUCH";
    /** There is nothing to pay. */
    public static final String NOTHING_OWED = "NOTHING_OWED";
    /** More than the library still claims. Detail {@code claimed}: fen claimed. */
    public static final String WAIVER_TOO_MUCH = "WAIVER_TOO_MUCH";
    /** More than the library owes the reader on this charge. Detail {@code credit}: fen owed to the reader. */
    public static final String REFUND_TOO_MUCH = "REFUND_TOO_MUCH";
    /** The payment is not there yet: no receipt. */
    public static final String NOT_PAID = "NOT_PAID";
    /** The call was not signed by the provider. Kind not-allowed. */
    public static final String BAD_SIGNATURE = "BAD_SIGNATURE";
    /** The provider of online payments does not answer now; the same request may be sent again. */
    public static final String PAYMENT_UNAVAILABLE = "PAYMENT_UNAVAILABLE";

    /** Fees must be paid first. Details {@code owed}, {@code limit}: yuan. */
    public static final String FEES_OWED = "FEES_OWED";
    /** Late returns stop loans for a while. Detail {@code until}: the last day. */
    public static final String SUSPENDED = "SUSPENDED";
    /** Nobody may set this reason aside. Detail {@code code}: the reason. */
    public static final String NOT_OVERRIDABLE = "NOT_OVERRIDABLE";

    /** The copy is lost: when it is in hand, take it back first. */
    public static final String ITEM_LOST = "ITEM_LOST";
    /** The reader said already that the copy was returned. */
    public static final String ALREADY_CLAIMED = "ALREADY_CLAIMED";
    /** The copy is noted as missing: when it is in hand, check it in first. */
    public static final String ITEM_MISSING = "ITEM_MISSING";
    /** The copy is damaged and must be mended first. */
    public static final String ITEM_DAMAGED = "ITEM_DAMAGED";
    /** Only a copy that stands on a shelf can be sent away. */
    public static final String NOT_ON_SHELF = "NOT_ON_SHELF";
    /** It stands there already. Detail {@code branch}. */
    public static final String ALREADY_THERE = "ALREADY_THERE";
    /** As many holds as allowed in a day. Detail {@code limit}. */
    public static final String HOLDS_TODAY = "HOLDS_TODAY";
    /** The day after which the reader has no use for it has passed. */
    public static final String NOT_NEEDED = "NOT_NEEDED";

    /** The reader still has copies. Detail {@code count}. */
    public static final String LOANS_OPEN = "LOANS_OPEN";
    /** The reader still waits for titles. Detail {@code count}. */
    public static final String HOLDS_OPEN = "HOLDS_OPEN";
    /** The reader still owes the library money, or it the reader. Detail {@code yuan}: negative when the library owes it. */
    public static final String FEES_OPEN = "FEES_OPEN";

    /** Only a notice that failed is tried again. */
    public static final String NOTICE_NOT_FAILED = "NOTICE_NOT_FAILED";
    /** The notice was sent, given up or is of no use any more. */
    public static final String NOTICE_OVER = "NOTICE_OVER";

    private CirculationCodes() {}
}
