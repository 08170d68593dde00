package io.libraryhub.resource.acquisition.domain;

import io.libraryhub.kernel.ProposalId;

/**
 * A title whose copy count is to be weighed.
 *
 * @param proposal its open proposal
 */
public record Weighing(ProposalId proposal, Standing standing) {}
