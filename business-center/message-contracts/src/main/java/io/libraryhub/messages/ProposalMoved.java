package io.libraryhub.messages;

/**
 * A purchase proposal went on to another state.
 *
 * @param from open, approved, on-order, in-process, received, rejected or closed
 * @param quantity copies now meant
 */
public record ProposalMoved(String proposalId, String titleId, String from, String to, int quantity)
        implements DomainEvent {
    public static final String TYPE = "libhub.resource.proposal.moved";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String subject() {
        return titleId;
    }
}
