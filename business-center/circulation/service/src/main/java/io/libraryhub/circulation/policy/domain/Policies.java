package io.libraryhub.circulation.policy.domain;

/** The policies in force now. They may change between two calls: ask once per use case. */
public interface Policies {
    LoanPolicy loans(Circumstance circumstance);

    HoldPolicy holds(Circumstance circumstance);

    FeePolicy fees(Circumstance circumstance);

    /** Of the library as a whole. */
    PaymentPolicy payments();
}
