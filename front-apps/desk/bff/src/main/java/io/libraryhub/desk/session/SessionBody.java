package io.libraryhub.desk.session;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who works here.
 *
 * @param branch where this member of staff works; without one the counter asks
 * @param overridable codes of the reasons this member of staff may set aside; none while circulation is away
 */
public record SessionBody(
        String subject, String role, @Nullable String branch, List<String> overridable, List<BranchBody> branches) {}
