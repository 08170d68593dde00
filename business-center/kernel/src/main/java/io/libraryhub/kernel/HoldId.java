package io.libraryhub.kernel;

/** Hold 预约. */
public record HoldId(long value) implements Id {
    public static HoldId of(String text) {
        return new HoldId(Id.parse(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
