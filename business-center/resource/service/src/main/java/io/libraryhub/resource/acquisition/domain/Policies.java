package io.libraryhub.resource.acquisition.domain;

import java.util.List;

/** The purchase policies and their versions. */
public interface Policies {
    /** The newest version of each scope that has one and is in force. */
    List<KeptPolicy> inForce();

    /** Every version of a scope, the newest first; locked until the transaction ends. */
    List<KeptPolicy> lock(Scope scope);

    /** The same, not locked. */
    List<KeptPolicy> versions(Scope scope);

    /** @return false when the scope has this version already: somebody was faster */
    boolean add(KeptPolicy next);
}
