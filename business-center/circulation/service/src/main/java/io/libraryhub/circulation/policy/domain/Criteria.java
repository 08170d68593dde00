package io.libraryhub.circulation.policy.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * What a rule asks for; {@link #ANY} asks for nothing there.
 *
 * <p>Of the rules that match, the one that asks for the reader's category wins over all that do not; among those, the one
 * that asks for the item type; and so on in the order reader category, item type, item branch, desk branch, collection,
 * channel. Two different rules of the same weight that match the same circumstance would ask for the same codes: they
 * would be one rule. So there are no ties.
 */
public record Criteria(
        String readerCategory,
        String itemType,
        String itemBranch,
        String deskBranch,
        String collection,
        String channel) {
    public static final String ANY = "*";
    public static final Criteria FALLBACK = new Criteria(ANY, ANY, ANY, ANY, ANY, ANY);

    /** The names of the six, the weightiest first. */
    public static final List<String> ORDER =
            List.of("readerCategory", "itemType", "itemBranch", "deskBranch", "collection", "channel");

    /** The criteria with the names of {@link #ORDER}, in that order. */
    public List<String> values() {
        return List.of(readerCategory, itemType, itemBranch, deskBranch, collection, channel);
    }

    public static Criteria of(List<String> values) {
        return new Criteria(values.get(0), values.get(1), values.get(2), values.get(3), values.get(4), values.get(5));
    }

    /** A number whose bits say what is asked for: the greater, the more specific. */
    public int weight() {
        int weight = 0;
        for (String value : values()) {
            weight = weight * 2 + (ANY.equals(value) ? 0 : 1);
        }
        return weight;
    }

    /** The only criteria of this weight that match the circumstance. */
    static Criteria matching(Circumstance of, int weight) {
        return new Criteria(
                (weight & 32) == 0 ? ANY : of.readerCategory(),
                (weight & 16) == 0 ? ANY : of.itemType(),
                (weight & 8) == 0 ? ANY : of.itemBranch(),
                (weight & 4) == 0 ? ANY : of.deskBranch(),
                (weight & 2) == 0 ? ANY : of.collection(),
                (weight & 1) == 0 ? ANY : of.channel());
    }

    /** These criteria with another value in one place of {@link #ORDER}. */
    Criteria with(int place, String value) {
        List<String> changed = new ArrayList<>(values());
        changed.set(place, value);
        return of(changed);
    }

    /** As read by people: the six in order, separated by blanks. */
    @Override
    public String toString() {
        return String.join(" ", values());
    }
}
