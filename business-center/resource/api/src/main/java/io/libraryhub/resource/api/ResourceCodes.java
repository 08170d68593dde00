package io.libraryhub.resource.api;

/** Reasons of the resource context; texts in {@code refusals*.properties} beside this class. */
public final class ResourceCodes {
    /** The title already has an open proposal. */
    public static final String PROPOSAL_OPEN = "PROPOSAL_OPEN";
    /** A proposal in this state cannot go there. Details {@code from}, {@code to}. */
    public static final String WRONG_STATE = "WRONG_STATE";
    /** A branch that does not exist. Detail {@code branch}. */
    public static final String UNKNOWN_BRANCH = "UNKNOWN_BRANCH";
    /** The file is none of the formats known. */
    public static final String UNKNOWN_FORMAT = "UNKNOWN_FORMAT";
    /** The file is larger than allowed. Detail {@code limit}. */
    public static final String FILE_TOO_LARGE = "FILE_TOO_LARGE";
    /** Search is not available now; the catalogue itself is. */
    public static final String SEARCH_DOWN = "SEARCH_DOWN";
    /** As many search at this moment as may; again in some seconds. Kind busy. */
    public static final String SEARCH_BUSY = "SEARCH_BUSY";
    /** More copies belong into the range than one shelf check may have. Details {@code limit}, {@code found}. */
    public static final String RANGE_TOO_LARGE = "RANGE_TOO_LARGE";
    /** The shelf check is closed. */
    public static final String CHECK_CLOSED = "CHECK_CLOSED";
    /** As many copies scanned as one shelf check may have. Detail {@code limit}. */
    public static final String TOO_MANY_SCANS = "TOO_MANY_SCANS";

    /** The usual purchase policy can be changed, not taken out of force. */
    public static final String USUAL_POLICY = "USUAL_POLICY";

    /** No line of the file could be read. Detail {@code lines}. */
    public static final String NO_GOOD_LINE = "NO_GOOD_LINE";

    private ResourceCodes() {}
}
