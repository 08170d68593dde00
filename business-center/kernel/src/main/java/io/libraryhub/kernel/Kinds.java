package io.libraryhub.kernel;

/** The kinds of refusal, an open set of words on the wire. */
public final class Kinds {
    /** A rule of the library says no: HTTP 409. */
    public static final String RULE = "rule";
    /** The request makes no sense as it stands: HTTP 422. */
    public static final String INVALID = "invalid";
    /** No such thing: HTTP 404. */
    public static final String NOT_FOUND = "not-found";
    /** Who asks is not known: HTTP 401. */
    public static final String UNAUTHENTICATED = "unauthenticated";
    /** Who asks may not do this: HTTP 403. */
    public static final String NOT_ALLOWED = "not-allowed";
    /** Asked too often: HTTP 429. */
    public static final String TOO_MANY = "too-many";
    /** As many ask at this moment as can be served, and nobody in particular asks too often: HTTP 503, soon again. */
    public static final String BUSY = "busy";

    private Kinds() {}
}
