package io.libraryhub.messages;

/**
 * A reader allowed or withdrew a purpose of processing.
 *
 * @param purpose such as profile
 */
public record ConsentChanged(String readerId, String purpose, boolean granted) implements DomainEvent {
    public static final String TYPE = "libhub.reader.consent.changed";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String subject() {
        return readerId;
    }
}
