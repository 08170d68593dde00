package io.libraryhub.kit.json;

/** A text that will not become readable by trying again. */
public final class UnreadableJson extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnreadableJson(String message, Throwable cause) {
        super(message, cause);
    }
}
