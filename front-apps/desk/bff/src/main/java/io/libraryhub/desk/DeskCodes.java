package io.libraryhub.desk;

/** Reasons of the desk itself; texts in {@code refusals*.properties} beside this class. */
public final class DeskCodes {
    /** The certificate of the shift is not one of ours, or the public key in it is none. Kind invalid. */
    public static final String SHIFT_UNKNOWN = "SHIFT_UNKNOWN";
    /** The list of a shift comes later than it may. Kind rule. */
    public static final String SHIFT_TOO_OLD = "SHIFT_TOO_OLD";
    /** An act was not signed by this desk, was changed afterwards, or one before it is missing. Detail {@code sequence}. */
    public static final String ACT_NOT_GENUINE = "ACT_NOT_GENUINE";

    private DeskCodes() {}
}
