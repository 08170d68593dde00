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
    /** The reader waits for this title already. */
    public static final String ALREADY_WAITING = "ALREADY_WAITING";
    /** The reader has this title on loan. */
    public static final String ALREADY_BORROWED = "ALREADY_BORROWED";
    /** A copy stands on the shelf of the pick-up branch: take it. Detail {@code branch}. */
    public static final String COPY_ON_SHELF = "COPY_ON_SHELF";
    /** As many holds as allowed. Detail {@code limit}. */
    public static final String HOLD_LIMIT = "HOLD_LIMIT";
    /** The library has no copy of the title and expects none. */
    public static final String NO_COPIES = "NO_COPIES";
    /** The hold is over already. */
    public static final String HOLD_OVER = "HOLD_OVER";

    private CirculationCodes() {}
}
