package io.libraryhub.insight.api;

import io.libraryhub.kernel.TitleId;
import java.io.Serializable;
import java.time.Instant;

/**
 * A title of which the stream had another balance than circulation's books, before it was put right.
 *
 * @param kind what differed: holds (that wait), copies (that serve), loans (that are out)
 * @param asOf what happened until then is in the balance
 * @param ledger how many there are by the books
 * @param missing of these, unknown to the stream
 * @param surplus those that the stream counted and the books do not
 */
public record BalanceDrift(TitleId titleId, String kind, Instant asOf, long ledger, long missing, long surplus)
        implements Serializable {}
