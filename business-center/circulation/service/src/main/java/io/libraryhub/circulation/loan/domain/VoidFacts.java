package io.libraryhub.circulation.loan.domain;

/**
 * What must be known before a loan is taken back, read while its title is locked.
 *
 * @param voided taken back before
 * @param claimed the reader said that the copy was returned
 * @param lost the copy was lost in it, found again or not
 * @param endedAWait the reader had waited for the title, and this loan filled the hold
 */
public record VoidFacts(Loan loan, boolean voided, boolean claimed, boolean lost, boolean endedAWait) {}
