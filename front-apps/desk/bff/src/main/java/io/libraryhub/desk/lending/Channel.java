package io.libraryhub.desk.lending;

/** The channel of everything done here. */
final class Channel {
    static final String DESK = "desk";

    private Channel() {}
}
