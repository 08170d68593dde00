package io.libraryhub.resource.bibimport.adapter.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.resource.bibimport.domain.RecordFile;
import io.libraryhub.resource.bibimport.domain.RecordRead;
import io.libraryhub.resource.fixture.SharedData;
import io.libraryhub.resource.title.domain.BibRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that libraries really exchanged. They belong to others and are skipped where they are not at hand. */
class RealFilesTest {
    private static RecordFile read(byte[] content) {
        return new ContentReader().read(content).orElseThrow();
    }

    private static byte[] file(String name) throws IOException {
        return Files.readAllBytes(SharedData.marc(name));
    }

    private static List<BibRecord> good(RecordFile file) {
        return file.records().stream()
                .filter(RecordRead.Good.class::isInstance)
                .map(r -> ((RecordRead.Good) r).record())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "evergreen_jazz_1k.mrc, iso2709-marc21, 1000",
        "evergreen_oss.marc, iso2709-marc21, 42",
        "marc4j_brkrtest.mrc, iso2709-marc21, 8",
        "pymarc_batch.xml, marcxml, 2",
        "pymarc_marc.dat, iso2709-marc21, 20",
        "pymarc_testunimarc.dat, iso2709-unimarc, 1",
        "qa_BooksAll.2014.part01-0001.mrc, iso2709-marc21, 100",
        "qa_unimarc_serial.bnr.1993.mrc, iso2709-unimarc, 11",
        "qa_unimarc_short.bnr.1993.mrc, iso2709-unimarc, 10",
        "qa_unimarc_short.firenze.1977.mrc, iso2709-marc21, 10",
        "rubymarc_messed_up_leader.xml, marcxml, 1",
        "solrmarc_specTestRecs.mrc, iso2709-marc21, 76",
    })
    void everyRecordIsRead(String name, String format, int records) throws IOException {
        RecordFile read = read(file(name));

        assertThat(read.format()).isEqualTo(format);
        assertThat(read.records()).hasSize(records).allMatch(RecordRead.Good.class::isInstance);
    }

    @Test
    void theSameRecordsInMarc8AndInUtf8AreEqual() throws IOException {
        List<BibRecord> old = good(read(file("marc4j_brkrtest.mrc")));
        List<BibRecord> modern = good(read(file("marc4j_brkrtest_UTF8.mrc")));

        assertThat(old).isEqualTo(modern);
    }

    @Test
    void aThousandRecordsHaveAThousandNumbers() throws IOException {
        assertThat(good(read(file("evergreen_jazz_1k.mrc"))))
                .extracting(BibRecord::localNo)
                .doesNotHaveDuplicates();
    }

    @Test
    void halfOfTheFileGivesAllButTheLastRecord() throws IOException {
        byte[] jazz = file("evergreen_jazz_1k.mrc");

        RecordFile half = read(Arrays.copyOf(jazz, jazz.length / 2));

        int all = half.records().size();
        assertThat(all).isGreaterThan(400);
        assertThat(good(half)).hasSize(all - 1);
        assertThat(half.records().get(all - 1)).isInstanceOf(RecordRead.Bad.class);
    }
}
