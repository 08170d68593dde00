package io.libraryhub.kernel;

/** A member of staff 馆员. */
public record StaffId(long value) implements Id {
    public static StaffId of(String text) {
        return new StaffId(Id.parse(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
