package io.libraryhub.demo.data;

import java.util.List;

/** An activity as written down in {@code activities.csv}; {@code startsHour} is local. */
public record DemoActivity(
        String titleZh,
        String titleEn,
        String kind,
        String branch,
        int startsHour,
        int minutes,
        int quota,
        List<String> tags,
        String audience,
        String descriptionZh) {
    public static List<DemoActivity> all() {
        return Csv.resource("activities.csv").stream()
                .map(row -> new DemoActivity(
                        row.get("title_zh"),
                        row.get("title_en"),
                        row.get("kind"),
                        row.get("branch"),
                        row.number("starts_hour"),
                        row.number("duration_min"),
                        row.number("quota"),
                        List.of(row.get("tags").split("\\|")),
                        row.get("audience"),
                        row.get("description_zh")))
                .toList();
    }
}
