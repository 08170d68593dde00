package io.libraryhub.kernel;

/** Payment of fees 缴费. */
public record PaymentId(long value) implements Id {
    public static PaymentId of(String text) {
        return new PaymentId(Id.parse(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
