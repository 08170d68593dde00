package io.libraryhub.messages;

/** A suspended hold waits again. */
public record HoldResumed(String holdId, String titleId, String readerId) implements DomainEvent {
    public static final String TYPE = "libhub.circulation.hold.resumed";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String subject() {
        return titleId;
    }
}
