package io.libraryhub.kernel;

/** Reader 读者. */
public record ReaderId(long value) implements Id {
    public static ReaderId of(String text) {
        return new ReaderId(Id.parse(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
