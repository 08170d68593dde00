package io.libraryhub.kit.forget;

import java.util.List;

/** The columns of a service's own tables where readers' numbers stand, beside those of the tables that every service has. */
public record ReaderColumns(List<ReaderColumn> all) {
    public ReaderColumns {
        all = List.copyOf(all);
    }

    public static ReaderColumns of(ReaderColumn... columns) {
        return new ReaderColumns(List.of(columns));
    }
}
