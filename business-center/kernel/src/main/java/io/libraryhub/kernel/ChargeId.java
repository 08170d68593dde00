package io.libraryhub.kernel;

/** Charge in a reader's account 费用. */
public record ChargeId(long value) implements Id {
    public static ChargeId of(String text) {
        return new ChargeId(Id.parse(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
