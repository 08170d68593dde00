package io.libraryhub.kit.web;

import java.io.IOException;

/** Reading stopped because the body is larger than allowed. */
final class BodyTooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    BodyTooLargeException(long limit) {
        super("the body is larger than " + limit + " bytes");
    }
}
