package io.libraryhub.kit.web;

/** What can be wrong with a request before any rule is asked; texts in {@code refusals*.properties} beside this class. */
public final class ProblemCodes {
    /** The body cannot be read at all: HTTP 400. */
    public static final String MALFORMED = "MALFORMED";
    /** No or no valid token: HTTP 401. */
    public static final String UNAUTHENTICATED = "UNAUTHENTICATED";
    /** No such address: HTTP 404. */
    public static final String NO_SUCH_PATH = "NO_SUCH_PATH";
    /** The address knows other methods: HTTP 405. */
    public static final String METHOD_NOT_ALLOWED = "METHOD_NOT_ALLOWED";
    /** The answer cannot be given in the form asked for: HTTP 406. */
    public static final String NOT_ACCEPTABLE = "NOT_ACCEPTABLE";
    /** The body is larger than this address takes: HTTP 413. */
    public static final String TOO_LARGE = "TOO_LARGE";
    /** The body is of a type this address does not take: HTTP 415. */
    public static final String UNSUPPORTED_TYPE = "UNSUPPORTED_TYPE";
    /** Something went wrong on our side: HTTP 500. */
    public static final String FAULT = "FAULT";
    /** A service this answer needs is down or too slow: HTTP 503. */
    public static final String UNAVAILABLE = "UNAVAILABLE";

    private ProblemCodes() {}
}
