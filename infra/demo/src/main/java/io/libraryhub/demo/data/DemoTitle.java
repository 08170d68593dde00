package io.libraryhub.demo.data;

import java.util.List;

/**
 * A title as written down in {@code titles.csv}, as far as the city needs it.
 *
 * @param localNo the library's own record number
 * @param classCode Chinese Library Classification
 * @param popularity 1 to 100, on a Zipf-like scale
 */
public record DemoTitle(String localNo, String title, String author, String classCode, int popularity) {
    private static final int MOST_WANTED = 35;

    public static List<DemoTitle> all() {
        return Csv.resource("titles.csv").stream()
                .map(row -> new DemoTitle(
                        row.get("local_no"),
                        row.get("title"),
                        row.get("author"),
                        row.get("clc"),
                        row.number("popularity")))
                .toList();
    }

    /** How many copies the library has: more of what is wanted more, but far too few of what everybody wants. */
    public int copies() {
        if (popularity >= MOST_WANTED) {
            return 4;
        }
        return 3 + (int) Math.round(Math.sqrt(popularity) * 0.45 - 0.45);
    }
}
