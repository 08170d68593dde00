package io.libraryhub.kernel;

/** Registration for a session 报名. */
public record RegistrationId(long value) implements Id {
    public static RegistrationId of(String text) {
        return new RegistrationId(Id.parse(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
