package io.libraryhub.resource.branch.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The branches of the city. */
public interface Branches {
    void save(Branch branch, Instant at);

    /** By code. */
    List<Branch> all();

    /** Those of the codes that no branch has. */
    Set<String> unknown(Collection<String> codes);
}
