package io.libraryhub.resource.search.domain;

import io.libraryhub.kernel.Isbn;
import io.libraryhub.resource.api.BranchCopies;
import io.libraryhub.resource.api.TitleView;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A title as the index {@code titles-v1} holds it. Only what a search asks for: a figure that is merely shown is read from the
 * catalogue, so that lending one of many copies changes no document.
 */
public record SearchDocument(
        String title,
        String subtitle,
        String author,
        String translator,
        String publisher,
        String summary,
        List<String> tags,
        String localNo,
        @Nullable String isbn,
        String classCode,
        @Nullable String classTop,
        @Nullable String language,
        @Nullable String audience,
        int year,
        List<String> branches,
        List<String> branchesAvailable,
        boolean hot,
        boolean inShortSupply,
        double score) {
    private static final int DIGEST_BYTES = 16;
    private static final double STEP = Math.log(1.25);
    private static final double LEAST_SCORE = 0.01;

    public static SearchDocument of(TitleView t) {
        @Nullable Isbn isbn = t.isbn();
        return new SearchDocument(
                t.title(),
                t.subtitle(),
                t.author(),
                t.translator(),
                t.publisher(),
                t.summary(),
                t.tags(),
                t.localNo(),
                isbn == null ? null : isbn.digits(),
                t.classCode(),
                // An unknown value is no value: it must not show as an empty line among the facets.
                unlessEmpty(t.classCode().isEmpty() ? "" : t.classCode().substring(0, 1)),
                unlessEmpty(t.language()),
                unlessEmpty(t.audience()),
                t.year(),
                t.copies().stream().map(BranchCopies::branch).toList(),
                t.copies().stream()
                        .filter(c -> c.available() > 0)
                        .map(BranchCopies::branch)
                        .toList(),
                t.marks().hot(),
                t.marks().inShortSupply(),
                inSteps(t.marks().score()));
    }

    /** Two documents with the same digest are the same to every search. */
    public String digest() {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum, 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** A score fades all the time; relevance needs it within an eighth. */
    private static double inSteps(double score) {
        return score < LEAST_SCORE ? 0 : Math.exp(STEP * Math.rint(Math.log(score) / STEP));
    }

    private static @Nullable String unlessEmpty(String text) {
        return text.isEmpty() ? null : text;
    }
}
