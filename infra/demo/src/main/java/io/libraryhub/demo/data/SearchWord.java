package io.libraryhub.demo.data;

import java.util.List;

/** What readers type. {@code kind}: title, author, subject, or none for works the library has not. */
public record SearchWord(String word, String kind, double weight) {
    public static List<SearchWord> all() {
        return Csv.resource("search_words.csv").stream()
                .map(row -> new SearchWord(row.get("word"), row.get("kind"), row.decimal("weight")))
                .toList();
    }
}
