package io.libraryhub.kernel;

/** Notice to a reader 通知. */
public record NoticeId(long value) implements Id {
    public static NoticeId of(String text) {
        return new NoticeId(Id.parse(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
