package io.libraryhub.portal;

/** Reasons of the portal itself; texts in {@code refusals*.properties} beside this class. */
public final class PortalCodes {
    /** As many pages listen for live changes as allowed: the page asks again by itself. Kind too-many. */
    public static final String TOO_MANY_LISTENERS = "TOO_MANY_LISTENERS";
    /** The reader has asked about other people's cards as often as allowed. Detail {@code minutes}. Kind too-many. */
    public static final String CARDS_ASKED_ABOUT = "CARDS_ASKED_ABOUT";

    private PortalCodes() {}
}
