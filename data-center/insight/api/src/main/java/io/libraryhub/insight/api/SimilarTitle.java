package io.libraryhub.insight.api;

import io.libraryhub.kernel.TitleId;
import java.io.Serializable;

/**
 * @param similarity cosine of the two titles' readers, shrunk where they are few: above 0, at most 1
 * @param readers how many readers borrowed both, never fewer than the configured least number
 */
public record SimilarTitle(TitleId titleId, double similarity, int readers) implements Serializable {}
