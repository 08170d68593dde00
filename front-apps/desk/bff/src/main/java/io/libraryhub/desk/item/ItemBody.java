package io.libraryhub.desk.item;

import io.libraryhub.circulation.api.LoanView;
import io.libraryhub.circulation.api.QueueView;
import io.libraryhub.resource.api.ItemView;
import org.jspecify.annotations.Nullable;

/**
 * A copy, who has it and who waits for its title.
 *
 * @param loan its open loan
 * @param borrower masked name
 * @param queue null when circulation has not heard of the title
 */
public record ItemBody(ItemView item, @Nullable LoanView loan, @Nullable String borrower, @Nullable QueueView queue) {}
