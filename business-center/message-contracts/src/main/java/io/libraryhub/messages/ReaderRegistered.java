package io.libraryhub.messages;

/**
 * A reader was registered.
 *
 * @param category reader category code, such as adult, teen or child
 * @param birthDecade first year of the decade of birth, such as 1990; 0 when unknown
 * @param channel how: desk, online, kiosk, import
 */
public record ReaderRegistered(String readerId, String category, int birthDecade, String homeBranch, String channel)
        implements DomainEvent {
    public static final String TYPE = "libhub.reader.reader.registered";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String subject() {
        return readerId;
    }
}
