package io.libraryhub.demo.door;

/**
 * A call that failed without an answer: whether it was carried out is not known, so it is sent again under the same
 * request id.
 */
final class Fault extends Exception {
    private static final long serialVersionUID = 1;

    /** True when somebody answered and only this call went wrong: it is not worth waiting for long. */
    private final boolean answered;

    Fault(String what, boolean answered, Throwable cause) {
        super(what, cause);
        this.answered = answered;
    }

    boolean answered() {
        return answered;
    }
}
