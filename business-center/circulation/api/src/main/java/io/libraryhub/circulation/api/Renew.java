package io.libraryhub.circulation.api;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.LoanId;
import java.io.Serializable;

/** Prolongs a loan. */
public record Renew(String requestId, Actor actor, LoanId loanId) implements Serializable {}
