package io.libraryhub.circulation.policy.domain;

import java.util.ArrayList;
import java.util.List;

/** Collects what contradicts itself in a policy. */
final class Contradictions {
    private final List<String> found = new ArrayList<>();

    Contradictions check(boolean good, String otherwise) {
        if (!good) {
            found.add(otherwise);
        }
        return this;
    }

    Contradictions and(List<String> others) {
        found.addAll(others);
        return this;
    }

    List<String> list() {
        return List.copyOf(found);
    }
}
