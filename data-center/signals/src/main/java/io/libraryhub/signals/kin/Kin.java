package io.libraryhub.signals.kin;

/** What the readers' signals are told of accounts that turned out to be of one person. Of this job: no message says it. */
public final class Kin {
    /**
     * From now on an account is one of a family: {@code readerId}. The one that the person goes on with is
     * {@code intoReaderId}, which may be the same; {@code path} says how the account came there.
     */
    public static final String JOINED = "kin.joined";

    /** The person was erased: so is the account, {@code readerId}. */
    public static final String ERASED = "kin.erased";

    private Kin() {}
}
