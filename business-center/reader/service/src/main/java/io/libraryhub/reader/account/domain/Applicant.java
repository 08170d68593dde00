package io.libraryhub.reader.account.domain;

import org.jspecify.annotations.Nullable;

/** Who applies, once the application has passed the rule. */
public record Applicant(
        String name,
        Phone phone,
        @Nullable IdNumber idNumber,
        int birthYear,
        String category,
        String homeBranch,
        @Nullable String cardNo,
        String channel,
        boolean profileConsent) {
    private static final int DECADE = 10;

    public int birthDecade() {
        return birthYear - birthYear % DECADE;
    }

    @Override
    public String toString() {
        return "Applicant[" + phone + "]";
    }
}
