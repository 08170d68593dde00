package io.libraryhub.resource.bibimport.adapter.format;

import java.util.List;
import java.util.stream.Stream;

/** The content of a MARC record as text, whatever file it came in and whatever its tags mean. */
record MarcRecord(String leader, List<Field> fields) {
    MarcRecord {
        fields = List.copyOf(fields);
    }

    /**
     * @param indicators two characters; empty for a control field
     * @param data of a control field; empty otherwise
     */
    record Field(String tag, String indicators, String data, List<Subfield> subfields) {
        Field {
            subfields = List.copyOf(subfields);
        }

        String first(char code) {
            return all(code).findFirst().orElse("");
        }

        Stream<String> all(char code) {
            return subfields.stream().filter(s -> s.code() == code).map(Subfield::value);
        }

        char indicator(int number) {
            return indicators.length() >= number ? indicators.charAt(number - 1) : ' ';
        }
    }

    record Subfield(char code, String value) {}

    boolean has(String tag) {
        return fields(tag).findAny().isPresent();
    }

    Stream<Field> fields(String tag) {
        return fields.stream().filter(f -> f.tag().equals(tag));
    }

    /** A control field's data, empty when there is none. */
    String control(String tag) {
        return fields(tag).map(Field::data).findFirst().orElse("");
    }

    /** The first subfield of this code in any field of the tag that is not blank. */
    String first(String tag, char code) {
        return all(tag, code).filter(s -> !s.isBlank()).findFirst().orElse("");
    }

    Stream<String> all(String tag, char code) {
        return fields(tag).flatMap(f -> f.all(code));
    }

    /** A stretch of a control field, blank where the field is shorter. */
    static String slice(String text, int from, int to) {
        return from >= text.length() ? "" : text.substring(from, Math.min(to, text.length()));
    }
}
