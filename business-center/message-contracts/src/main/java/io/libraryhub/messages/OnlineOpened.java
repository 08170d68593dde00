package io.libraryhub.messages;

/**
 * Somebody went on from the catalogue to read a title online. Who it was is not said.
 *
 * @param host of the address: which database or collection it was
 * @param channel portal, kiosk or desk
 */
public record OnlineOpened(String useId, String titleId, String host, String channel) implements DomainEvent {
    public static final String TYPE = "libhub.resource.online.opened";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String subject() {
        return titleId;
    }
}
