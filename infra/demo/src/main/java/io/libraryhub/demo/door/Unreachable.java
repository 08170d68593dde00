package io.libraryhub.demo.door;

/** A door stayed closed for longer than anyone would wait. */
public final class Unreachable extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Unreachable(String what, Throwable cause) {
        super(what, cause);
    }
}
