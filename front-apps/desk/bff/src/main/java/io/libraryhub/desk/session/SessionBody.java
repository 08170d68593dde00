package io.libraryhub.desk.session;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who works here.
 *
 * @param branch where this member of staff works; without one the counter asks
 * @param overridable codes of the reasons this member of staff may set aside; none while circulation is away
 * @param backdateDays how many days ago a copy out of the book drop may have come back; 0 while circulation is away
 */
public record SessionBody(
        String subject,
        String role,
        @Nullable String branch,
        List<String> overridable,
        int backdateDays,
        List<BranchBody> branches) {}
