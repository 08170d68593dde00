package io.libraryhub.resource.bibimport.adapter.format;

import static io.libraryhub.resource.bibimport.adapter.format.MarcMapping.firstOf;
import static io.libraryhub.resource.bibimport.adapter.format.MarcMapping.name;
import static io.libraryhub.resource.bibimport.adapter.format.MarcMapping.plain;
import static io.libraryhub.resource.bibimport.adapter.format.MarcRecord.slice;

import io.libraryhub.kernel.Isbn;
import io.libraryhub.resource.title.domain.BibRecord;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** MARC21: 020 ISBN, 084 class, 1xx author, 245 title, 260/264 publication, 520 summary, 6xx subjects, 700 translator. */
final class Marc21Mapping {
    private Marc21Mapping() {}

    static BibRecord map(MarcRecord record) throws DamagedRecord {
        String title = title(record);
        String author = author(record);
        String publisher = MarcMapping.publisher(record.first("260", 'b'), record.first("264", 'b'));
        String coded = record.control("008");
        int year = MarcMapping.year(record.first("260", 'c'), record.first("264", 'c'), slice(coded, 7, 11));
        Optional<Isbn> isbn = MarcMapping.isbn(record.all("020", 'a'));
        return new BibRecord(
                MarcMapping.localNo(record, isbn, title, author, year, publisher),
                title,
                plain(record.first("245", 'b')),
                author,
                translator(record),
                publisher,
                year,
                classCode(record),
                MarcMapping.language(firstOf(slice(coded, 35, 38), record.first("041", 'a'))),
                isbn.orElse(null),
                audience(record.leader(), coded),
                subjects(record),
                record.first("520", 'a'),
                MarcMapping.online(record));
    }

    private static String title(MarcRecord record) {
        return record.fields("245")
                .findFirst()
                .map(f -> Stream.of(f.first('a'), f.first('n'), f.first('p'))
                        .map(MarcMapping::plain)
                        .filter(s -> !s.isEmpty())
                        .collect(Collectors.joining(" ")))
                .map(MarcMapping::name)
                .orElse("");
    }

    private static String author(MarcRecord record) {
        return name(firstOf(
                record.first("100", 'a'),
                record.first("110", 'a'),
                record.first("111", 'a'),
                record.first("700", 'a'),
                record.first("710", 'a')));
    }

    private static String translator(MarcRecord record) {
        return MarcMapping.join(record.fields("700")
                .filter(f -> "trl".equals(f.first('4')) || f.first('e').startsWith("transl"))
                .map(f -> name(f.first('a'))));
    }

    /** Only classes of the Chinese Library Classification: other schemes would be taken for it. */
    private static String classCode(MarcRecord record) {
        return record.fields("084")
                .filter(f -> "clc".equals(f.first('2')))
                .map(f -> f.first('a'))
                .findFirst()
                .orElse("");
    }

    /** 008/22 says for whom a text or score is meant. */
    private static String audience(String leader, String coded) {
        char kind = leader.length() > 6 ? leader.charAt(6) : ' ';
        if ("atcd".indexOf(kind) < 0 || coded.length() <= 22) {
            return "";
        }
        switch (coded.charAt(22)) {
            case 'a', 'b', 'c', 'j':
                return "child";
            case 'd':
                return "teen";
            case 'e':
                return "adult";
            default:
                return "";
        }
    }

    private static List<String> subjects(MarcRecord record) {
        return Stream.of("650", "651", "653")
                .flatMap(tag -> record.all(tag, 'a'))
                .map(MarcMapping::name)
                .toList();
    }
}
