package io.libraryhub.copycount.decide.domain;

import java.util.List;

/**
 * What a proposal asks of the fund.
 *
 * @param <K> what names the proposal
 * @param copies in the order in which they would be bought
 */
public record Bid<K extends Comparable<K>>(K key, List<MarginalCopy> copies) {
    public Bid {
        copies = List.copyOf(copies);
    }
}
