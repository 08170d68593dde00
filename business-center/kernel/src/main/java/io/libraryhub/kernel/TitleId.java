package io.libraryhub.kernel;

/** Title, bibliographic record 书目. */
public record TitleId(long value) implements Id {
    public static TitleId of(String text) {
        return new TitleId(Id.parse(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
