package io.libraryhub.reader.api;

import io.libraryhub.kernel.StaffId;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * An account of staff, a device or a program.
 *
 * @param active whether anybody may sign in with it
 */
public record StaffView(
        StaffId id, String loginName, String displayName, String role, @Nullable String branch, boolean active)
        implements Serializable {}
