package io.libraryhub.portal;

/** Reasons of the portal itself; texts in {@code refusals*.properties} beside this class. */
public final class PortalCodes {
    /** As many pages listen for live changes as allowed: the page asks again by itself. Kind too-many. */
    public static final String TOO_MANY_LISTENERS = "TOO_MANY_LISTENERS";

    private PortalCodes() {}
}
