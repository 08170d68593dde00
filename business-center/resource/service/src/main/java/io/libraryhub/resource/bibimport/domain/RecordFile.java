package io.libraryhub.resource.bibimport.domain;

import java.util.List;

/**
 * A file of bibliographic records that was understood as a whole.
 *
 * @param format iso2709-marc21, iso2709-unimarc, marcxml or csv
 */
public record RecordFile(String format, List<RecordRead> records) {
    public RecordFile {
        records = List.copyOf(records);
    }
}
