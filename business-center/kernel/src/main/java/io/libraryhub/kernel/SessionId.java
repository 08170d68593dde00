package io.libraryhub.kernel;

/** One session of an activity 场次. */
public record SessionId(long value) implements Id {
    public static SessionId of(String text) {
        return new SessionId(Id.parse(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
