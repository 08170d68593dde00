package io.libraryhub.circulation.api;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;

/**
 * A rule. Each criterion is a code, or {@code *} for any; the weightiest stands first.
 *
 * @param itemBranch where the copy belongs
 * @param deskBranch where it happens; for a hold: where the copy is picked up
 * @param policies by kind, the name of the policy; a kind left out comes from the next most specific rule
 */
public record RuleLine(
        String readerCategory,
        String itemType,
        String itemBranch,
        String deskBranch,
        String collection,
        String channel,
        Map<String, String> policies)
        implements Serializable {
    public static final String ANY = "*";

    public RuleLine {
        policies = policies == null ? Map.of() : new TreeMap<>(policies);
    }
}
