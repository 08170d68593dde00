package io.libraryhub.circulation.policy.domain;

import java.util.List;

/** A policy that knows when it makes no sense. */
public interface Checked {
    /**
     * What contradicts itself, each in the signs of a formula over the fields' names ({@code shortTerm > term}), which
     * needs no translation; empty when it makes sense.
     */
    List<String> contradictions();
}
