package io.libraryhub.kernel;

/** Visit booking 入馆预约. */
public record VisitId(long value) implements Id {
    public static VisitId of(String text) {
        return new VisitId(Id.parse(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
