package io.libraryhub.circulation.api;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.LoanId;
import java.io.Serializable;

/** Calls a lent copy back. */
public record Recall(String requestId, Actor actor, LoanId loanId) implements Serializable {}
