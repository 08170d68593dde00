package io.libraryhub.resource.bibimport.adapter.format;

import io.libraryhub.resource.bibimport.domain.RecordFile;
import io.libraryhub.resource.bibimport.domain.RecordFiles;
import io.libraryhub.resource.bibimport.domain.RecordRead;
import io.libraryhub.resource.table.FileText;
import io.libraryhub.resource.title.domain.BibRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds out the format from the content, never from the file's name, and reads what can be read. */
@Component
final class ContentReader implements RecordFiles {
    @Override
    public Optional<RecordFile> read(byte[] content) {
        if (Iso2709.looksLike(content)) {
            return Optional.of(iso2709(content));
        }
        return FileText.text(content).flatMap(ContentReader::text);
    }

    private static RecordFile iso2709(byte[] content) {
        int[] unimarc = new int[1];
        int[] marc21 = new int[1];
        List<RecordRead> records = each(Iso2709.split(content), chunk -> {
            MarcRecord record = MarcDecoder.decode(Iso2709.parse(chunk));
            (Dialect.of(record) == Dialect.UNIMARC ? unimarc : marc21)[0]++;
            return MarcMapping.map(record);
        });
        // A file is named after most of its records; each was read by what it is itself.
        Dialect dialect = unimarc[0] > marc21[0] ? Dialect.UNIMARC : Dialect.MARC21;
        return new RecordFile(dialect.format(), records);
    }

    private static Optional<RecordFile> text(String text) {
        if (MarcXml.looksLike(text)) {
            return Optional.of(
                    new RecordFile("marcxml", each(MarcXml.split(text), e -> MarcMapping.map(MarcXml.parse(e)))));
        }
        return Csv.of(text).map(csv -> new RecordFile("csv", each(csv.rows(), csv::map)));
    }

    private static <T> List<RecordRead> each(List<T> pieces, Reading<T> reading) {
        List<RecordRead> records = new ArrayList<>(pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            try {
                records.add(new RecordRead.Good(i + 1, reading.read(pieces.get(i))));
            } catch (DamagedRecord e) {
                records.add(new RecordRead.Bad(i + 1, e.damage(), e.detail()));
            }
        }
        return records;
    }

    private interface Reading<T> {
        BibRecord read(T piece) throws DamagedRecord;
    }
}
