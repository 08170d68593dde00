package io.libraryhub.bench.checkout;

/** The hub refused what it should have done. */
final class NotDone extends Exception {
    private static final long serialVersionUID = 1;

    NotDone(String reasons) {
        super(reasons);
    }
}
