package io.libraryhub.bench;

/** The command line asks for something that does not exist. */
public final class NotUnderstood extends RuntimeException {
    private static final long serialVersionUID = 1;

    public NotUnderstood(String message) {
        super(message);
    }
}
