package io.libraryhub.circulation.api;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.LoanId;
import java.io.Serializable;

/**
 * A loan that was written by mistake is taken back, as if it had never been.
 *
 * @param branch where the copy is in hand now
 * @param reason for staff, 1 to 200 characters
 */
public record VoidLoan(String requestId, Actor actor, LoanId loanId, String branch, String reason)
        implements Serializable {}
