package io.libraryhub.kernel;

/** Purchase proposal 采购建议. */
public record ProposalId(long value) implements Id {
    public static ProposalId of(String text) {
        return new ProposalId(Id.parse(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
