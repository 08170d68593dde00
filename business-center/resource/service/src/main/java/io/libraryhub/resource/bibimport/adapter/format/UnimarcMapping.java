package io.libraryhub.resource.bibimport.adapter.format;

import static io.libraryhub.resource.bibimport.adapter.format.MarcMapping.firstOf;
import static io.libraryhub.resource.bibimport.adapter.format.MarcMapping.plain;
import static io.libraryhub.resource.bibimport.adapter.format.MarcRecord.slice;

import io.libraryhub.kernel.Isbn;
import io.libraryhub.resource.title.domain.BibRecord;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * UNIMARC and its Chinese form CNMARC: 010 ISBN, 101 language, 200 title, 210/214 publication, 330 summary, 606/610
 * subjects, 690 class (905 $d as the library's own), 70x/71x authors, 702 translator, 856
 * online address.
 */
final class UnimarcMapping {
    private static final String TRANSLATOR = "730";

    private UnimarcMapping() {}

    static BibRecord map(MarcRecord record) throws DamagedRecord {
        String title = title(record);
        String author = author(record);
        String publisher = MarcMapping.publisher(record.first("210", 'c'), record.first("214", 'c'));
        String coded = record.first("100", 'a');
        int year = MarcMapping.year(record.first("210", 'd'), record.first("214", 'd'), slice(coded, 9, 13));
        Optional<Isbn> isbn = MarcMapping.isbn(record.all("010", 'a'));
        return new BibRecord(
                MarcMapping.localNo(record, isbn, title, author, year, publisher),
                title,
                MarcMapping.join(record.all("200", 'e').map(MarcMapping::plain)),
                author,
                translator(record),
                publisher,
                year,
                plain(firstOf(record.first("690", 'a'), record.first("905", 'd'))),
                MarcMapping.language(firstOf(record.first("101", 'a'), slice(coded, 22, 25))),
                isbn.orElse(null),
                audience(coded),
                subjects(record),
                record.first("330", 'a'),
                MarcMapping.online(record));
    }

    private static String title(MarcRecord record) {
        return record.fields("200")
                .findFirst()
                .map(f -> Stream.of(f.first('a'), f.first('h'), f.first('i'))
                        .map(MarcMapping::plain)
                        .filter(s -> !s.isEmpty())
                        .collect(Collectors.joining(" ")))
                .orElse("");
    }

    private static String author(MarcRecord record) {
        String entered = MarcMapping.join(
                Stream.of("700", "701", "710", "711").flatMap(record::fields).map(UnimarcMapping::person));
        return entered.isEmpty() ? plain(record.first("200", 'f')) : entered;
    }

    private static String translator(MarcRecord record) {
        return MarcMapping.join(record.fields("702")
                .filter(f -> TRANSLATOR.equals(f.first('4')) || f.first('4').contains("译"))
                .map(UnimarcMapping::person));
    }

    /** Chinese names stand whole in $a; western ones have the rest in $b, with or without its comma. */
    private static String person(MarcRecord.Field field) {
        String family = plain(field.first('a'));
        String given = field.first('b').strip();
        if (given.isEmpty()) {
            return family;
        }
        return given.startsWith(",") ? family + given : family + ", " + given;
    }

    /** 100 $a, positions 17 to 19. */
    private static String audience(String coded) {
        String codes = slice(coded, 17, 20);
        if (codes.indexOf('k') >= 0 || codes.indexOf('m') >= 0) {
            return "adult";
        }
        if (codes.indexOf('e') >= 0) {
            return "teen";
        }
        return codes.chars().anyMatch(c -> "abcd".indexOf(c) >= 0) ? "child" : "";
    }

    private static List<String> subjects(MarcRecord record) {
        return Stream.concat(
                        record.fields("606").flatMap(f -> Stream.concat(f.all('a'), f.all('x'))),
                        record.all("610", 'a'))
                .map(MarcMapping::plain)
                .toList();
    }
}
