package io.libraryhub.messages;

/**
 * A purchase was proposed.
 *
 * @param origin pressure, staff or outside: lists alone
 */
public record ProposalOpened(String proposalId, String titleId, int quantity, String origin) implements DomainEvent {
    public static final String TYPE = "libhub.resource.proposal.opened";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String subject() {
        return titleId;
    }
}
