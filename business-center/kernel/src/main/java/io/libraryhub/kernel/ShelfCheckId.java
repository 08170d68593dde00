package io.libraryhub.kernel;

/** Shelf check 排架清点. */
public record ShelfCheckId(long value) implements Id {
    public static ShelfCheckId of(String text) {
        return new ShelfCheckId(Id.parse(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
