package io.libraryhub.messages;

/** A reader is to be forgotten: whoever keeps anything of him deletes it, or makes it nobody's. */
public record ReaderErased(String readerId) implements DomainEvent {
    public static final String TYPE = "libhub.reader.reader.erased";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String subject() {
        return readerId;
    }
}
