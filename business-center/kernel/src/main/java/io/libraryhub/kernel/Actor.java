package io.libraryhub.kernel;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, in which role.
 *
 * @param id a reader's or staff member's id, or a device's or program's name
 * @param role one of {@link Roles}
 * @param branch the branch where staff or a device works; null for readers and programs
 */
public record Actor(String id, String role, @Nullable String branch) implements Serializable {
    public static Actor reader(ReaderId id) {
        return new Actor(id.toString(), Roles.READER, null);
    }

    public boolean is(String... anyOf) {
        for (String each : anyOf) {
            if (each.equals(role)) {
                return true;
            }
        }
        return false;
    }

    /** True for the reader himself. */
    public boolean isReader(ReaderId reader) {
        return Roles.READER.equals(role) && id.equals(reader.toString());
    }
}
