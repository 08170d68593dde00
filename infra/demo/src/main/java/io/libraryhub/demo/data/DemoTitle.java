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

    /**
     * How many copies the library has: more of what is wanted more, but far too few of what everybody wants.
     *
     * @param scale of the city, 0 to 1: a smaller one has fewer copies, so that its readers wait too
     */
    public int copies(double scale) {
        int whole = popularity >= MOST_WANTED ? 4 : 3 + (int) Math.round(Math.sqrt(popularity) * 0.45 - 0.45);
        return Math.max(1, (int) Math.round(whole * Math.sqrt(scale)));
    }
}
