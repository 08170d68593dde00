package io.libraryhub.demo.data;

import java.util.List;

/** A branch as written down in {@code branches.csv}. */
public record DemoBranch(
        String code, String nameZh, String nameEn, String kind, String opens, String closes, int seats) {
    public static List<DemoBranch> all() {
        return Csv.resource("branches.csv").stream()
                .map(row -> new DemoBranch(
                        row.get("code"),
                        row.get("name_zh"),
                        row.get("name_en"),
                        row.get("kind"),
                        row.get("opens"),
                        row.get("closes"),
                        row.number("seats")))
                .toList();
    }

    /** Whether people enter by booking: bookrooms and the 24-hour library are open to anyone. */
    public boolean hasGate() {
        return "main".equals(kind) || "branch".equals(kind);
    }
}
