package io.libraryhub.messages;

/**
 * The marks of a title changed.
 *
 * @param hot borrowed heavily now (requirement row 13)
 * @param inShortSupply many wait for few copies (requirement row 14)
 * @param score the decayed score behind hot
 * @param copies copies that can be lent
 */
public record TitleMarked(String titleId, boolean hot, boolean inShortSupply, double score, int activeHolds, int copies)
        implements DomainEvent {
    public static final String TYPE = "libhub.resource.title.marked";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String subject() {
        return titleId;
    }
}
