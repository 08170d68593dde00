package io.libraryhub.reader.api;

import io.libraryhub.kernel.Actor;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** @param role one of {@link io.libraryhub.kernel.Roles#STAFF} */
public record SaveStaff(
        String requestId,
        Actor actor,
        String loginName,
        String displayName,
        String role,
        @Nullable String branch,
        String password)
        implements Serializable {}
