package io.libraryhub.desk.session;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who works here.
 *
 * @param branch where this member of staff works; without one the counter asks
 */
public record SessionBody(String subject, String role, @Nullable String branch, List<BranchBody> branches) {}
