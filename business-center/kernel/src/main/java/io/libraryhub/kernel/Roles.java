package io.libraryhub.kernel;

import java.util.Set;

/** The roles; an actor has exactly one. */
public final class Roles {
    public static final String READER = "reader";
    public static final String LIBRARIAN = "librarian";
    public static final String ACQUISITIONS = "acquisitions";
    public static final String MANAGER = "manager";
    public static final String DEVICE = "device";
    public static final String INTEGRATOR = "integrator";
    public static final String ADMIN = "admin";
    /** A service of the hub acting by itself, such as a consumer of signals. Never given to a token. */
    public static final String SYSTEM = "system";

    /** Roles that a member of staff can be given. */
    public static final Set<String> STAFF = Set.of(LIBRARIAN, ACQUISITIONS, MANAGER, INTEGRATOR, DEVICE, ADMIN);

    private Roles() {}
}
