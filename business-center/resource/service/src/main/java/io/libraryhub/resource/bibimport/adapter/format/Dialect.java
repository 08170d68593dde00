package io.libraryhub.resource.bibimport.adapter.format;

import java.util.List;

/** What the tags of a record mean. Files state it nowhere: a record with 200 and without 245 is UNIMARC. */
enum Dialect {
    MARC21("iso2709-marc21", Encoding.MARC_8),
    UNIMARC("iso2709-unimarc", Encoding.ISO_5426);

    private final String format;
    private final Encoding oldEncoding;

    Dialect(String format, Encoding oldEncoding) {
        this.format = format;
        this.oldEncoding = oldEncoding;
    }

    String format() {
        return format;
    }

    Encoding oldEncoding() {
        return oldEncoding;
    }

    static Dialect of(Iso2709.RawRecord raw) {
        return of(raw.fields().stream().map(Iso2709.RawField::tag).toList());
    }

    static Dialect of(MarcRecord record) {
        return of(record.fields().stream().map(MarcRecord.Field::tag).toList());
    }

    private static Dialect of(List<String> tags) {
        return tags.contains("200") && !tags.contains("245") ? UNIMARC : MARC21;
    }
}
