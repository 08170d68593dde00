package io.libraryhub.messages;

/**
 * Two accounts were of one person: from now on everything of the one is the other's, and the one is no reader any more.
 *
 * @param readerId the account given up
 * @param intoReaderId the account kept
 */
public record ReaderMerged(String readerId, String intoReaderId) implements DomainEvent {
    public static final String TYPE = "libhub.reader.reader.merged";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String subject() {
        return readerId;
    }
}
