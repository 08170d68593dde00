package io.libraryhub.circulation.api;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.LoanId;
import java.io.Serializable;

/**
 * Staff note that a copy did not come back as it should.
 *
 * @param mark claimed: the reader says it was returned; lost: nobody expects it back
 * @param note for staff, at most 200 characters; may be empty
 */
public record MarkLoan(String requestId, Actor actor, LoanId loanId, String mark, String note)
        implements Serializable {}
