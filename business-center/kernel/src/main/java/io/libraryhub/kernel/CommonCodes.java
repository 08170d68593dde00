package io.libraryhub.kernel;

/** Reasons that any context may give. Texts in {@code io/libraryhub/kernel/refusals*.properties}. */
public final class CommonCodes {
    /** The actor's role does not allow this. */
    public static final String NOT_ALLOWED = "NOT_ALLOWED";
    /** The thing named does not exist. Detail {@code what}. */
    public static final String NOT_FOUND = "NOT_FOUND";
    /** A field is missing, too long or of the wrong form. Details {@code field}, {@code problem}. */
    public static final String INVALID = "INVALID";
    /** This requestId was already used for another command. */
    public static final String REQUEST_ID_REUSED = "REQUEST_ID_REUSED";
    /** Somebody else changed it meanwhile: look again. */
    public static final String STALE = "STALE";

    private CommonCodes() {}
}
