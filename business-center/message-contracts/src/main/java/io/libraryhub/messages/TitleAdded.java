package io.libraryhub.messages;

/**
 * A bibliographic record came into the catalogue.
 *
 * @param classCode class of the Chinese Library Classification; empty when unknown
 * @param language ISO 639-2 code; empty when unknown
 */
public record TitleAdded(String titleId, String classCode, String language) implements DomainEvent {
    public static final String TYPE = "libhub.resource.title.added";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String subject() {
        return titleId;
    }
}
