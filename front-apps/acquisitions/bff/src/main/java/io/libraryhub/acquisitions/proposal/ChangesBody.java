package io.libraryhub.acquisitions.proposal;

import io.libraryhub.kernel.Money;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What changed since somebody last looked.
 *
 * @param counts proposals by state, all of them
 * @param changed proposals that moved since, newest first, at most 100
 * @param committed price of all copies approved, on order and in process, in fen
 */
public record ChangesBody(Instant since, Map<String, Long> counts, List<ProposalBody> changed, Money committed) {}
