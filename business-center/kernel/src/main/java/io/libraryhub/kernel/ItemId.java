package io.libraryhub.kernel;

/** Item, one copy 馆藏复本. */
public record ItemId(long value) implements Id {
    public static ItemId of(String text) {
        return new ItemId(Id.parse(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
