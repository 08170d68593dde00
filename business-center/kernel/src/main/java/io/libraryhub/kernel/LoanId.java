package io.libraryhub.kernel;

/** Loan 借阅. */
public record LoanId(long value) implements Id {
    public static LoanId of(String text) {
        return new LoanId(Id.parse(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
