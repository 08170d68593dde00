package io.libraryhub.resource;

import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Refused;
import io.libraryhub.kernel.Roles;
import io.libraryhub.messages.TitleAdded;
import io.libraryhub.resource.api.ImportRecords;
import io.libraryhub.resource.api.ImportReport;
import io.libraryhub.resource.api.RecordProblem;
import io.libraryhub.resource.api.ResourceCodes;
import io.libraryhub.resource.api.TitleView;
import io.libraryhub.resource.fixture.Hub;
import io.libraryhub.resource.fixture.MarcFile;
import io.libraryhub.resource.fixture.SharedData;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ImportIT {
    private static final Hub HUB = Hub.get();

    private static List<Integer> counts(ImportReport report) {
        return List.of(report.created(), report.updated(), report.unchanged(), report.failed());
    }

    private static int titles(String like) {
        return HUB.jdbc().queryForObject("SELECT COUNT(*) FROM title WHERE local_no LIKE ?", Integer.class, like);
    }

    @Test
    void aChineseRecordComesInOnceAndShowsWhatItSays() {
        byte[] file = MarcFile.record(' ', Charset.forName("GBK"))
                .control("001", "011996000007")
                .field("010", "  ", "$a978-7-02-000220-7$dCNY59.70")
                .field("101", "0 ", "$achi")
                .field("200", "1 ", "$a红楼梦$f曹雪芹, 高鹗著")
                .field("210", "  ", "$a北京$c人民文学出版社$d1996")
                .field("690", "  ", "$aI242.4$v4")
                .field("701", " 0", "$a曹雪芹$4著")
                .field("701", " 0", "$a高鹗$4著")
                .bytes();

        ImportReport first = HUB.importBytes(file);
        ImportReport again = HUB.importBytes(file);

        assertThat(first.format()).isEqualTo("iso2709-unimarc");
        assertThat(counts(first)).containsExactly(1, 0, 0, 0);
        assertThat(counts(again)).containsExactly(0, 0, 1, 0);
        assertThat(again.titleIds()).isEqualTo(first.titleIds());
        TitleView title = HUB.catalogue().title(first.titleIds().get(0)).orElseThrow();
        assertThat(title.title()).isEqualTo("红楼梦");
        assertThat(title.author()).isEqualTo("曹雪芹；高鹗");
        assertThat(title.classCode()).isEqualTo("I242.4");
        assertThat(HUB.told(TitleAdded.TYPE, title.id().toString())).hasSize(1);
    }

    @Test
    void aCorrectedRecordChangesItsTitleAndNothingElse() {
        HUB.title("COR1", "呐喊", "鲁迅", "I210.6");

        ImportReport corrected = HUB.importText("local_no,title,author,clc\nCOR1,呐喊（增订本）,鲁迅,I210.6\n");

        assertThat(counts(corrected)).containsExactly(0, 1, 0, 0);
        TitleView title = HUB.catalogue().title(corrected.titleIds().get(0)).orElseThrow();
        assertThat(title.title()).isEqualTo("呐喊（增订本）");
        assertThat(HUB.told(TitleAdded.TYPE, title.id().toString())).hasSize(1);
    }

    @Test
    void theSameBookOfAnotherSourceIsNotASecondTitle() {
        ImportReport own = HUB.importText("local_no,title,isbn\nSRC1,城南旧事,9787532706907\n");
        ImportReport other = HUB.importText("local_no,title,isbn\nOTHER77,《城南旧事》,9787532706907\n");
        ImportReport otherAgain = HUB.importText("local_no,title,isbn\nOTHER77,《城南旧事》,9787532706907\n");

        assertThat(counts(other)).containsExactly(0, 0, 1, 0);
        assertThat(counts(otherAgain)).containsExactly(0, 0, 1, 0);
        assertThat(other.titleIds()).isEqualTo(own.titleIds());
        assertThat(HUB.catalogue().title(own.titleIds().get(0)).orElseThrow().title())
                .isEqualTo("城南旧事");
    }

    @Test
    void twoRecordsOfOneNumberInAFileDoNotTakeTurns() {
        String file = "local_no,title\nTWIN1,朝花夕拾\nTWIN1,野草\nTWIN2,彷徨\nTWIN2,彷徨\n";

        ImportReport first = HUB.importText(file);
        ImportReport again = HUB.importText(file);

        assertThat(counts(first)).containsExactly(2, 0, 1, 1);
        assertThat(first.problems()).extracting(RecordProblem::number).containsExactly(2);
        assertThat(counts(again)).containsExactly(0, 0, 3, 1);
    }

    @Test
    void aRecordThatTheDatabaseRefusesLeavesNoTraceAndNoGap() {
        HUB.jdbc().execute("ALTER TABLE title ADD CONSTRAINT ck_test_refused CHECK (title <> '不可存之书')");
        try {
            ImportReport report = HUB.importText("local_no,title\nCK1,家\nCK2,不可存之书\nCK3,春\n");

            assertThat(counts(report)).containsExactly(2, 0, 0, 1);
            assertThat(report.problems()).extracting(RecordProblem::code).containsExactly("NOT_STORED");
            assertThat(titles("CK%")).isEqualTo(2);
            assertThat(HUB.jdbc()
                            .queryForObject(
                                    "SELECT COUNT(*) FROM search_state s LEFT JOIN title t ON t.id = s.title_id WHERE t.id IS NULL",
                                    Integer.class))
                    .isZero();
        } finally {
            HUB.jdbc().execute("ALTER TABLE title DROP CHECK ck_test_refused");
        }
    }

    @Test
    void theSameFileFromFourDesksAtOnceComesInOnce() throws Exception {
        String file = "local_no,title\n"
                + IntStream.range(0, 150)
                        .mapToObj(i -> "RACE" + i + ",丛书 第" + i + "册\n")
                        .collect(Collectors.joining());
        ExecutorService desks = Executors.newFixedThreadPool(4);
        try {
            List<Callable<ImportReport>> imports = IntStream.range(0, 4)
                    .<Callable<ImportReport>>mapToObj(i -> () -> HUB.importText(file))
                    .toList();
            int created = 0;
            for (Future<ImportReport> each : desks.invokeAll(imports)) {
                ImportReport report = each.get();
                assertThat(report.failed()).isZero();
                assertThat(report.created() + report.unchanged()).isEqualTo(150);
                created += report.created();
            }
            assertThat(created).isEqualTo(150);
            assertThat(titles("RACE%")).isEqualTo(150);
        } finally {
            desks.shutdown();
        }
    }

    @Test
    void aThousandRealRecordsComeInOnceAndThenNeverAgain() throws IOException {
        byte[] jazz = Files.readAllBytes(SharedData.marc("evergreen_jazz_1k.mrc"));

        ImportReport half = HUB.importBytes(Arrays.copyOf(jazz, jazz.length / 2));
        ImportReport whole = HUB.importBytes(jazz);
        ImportReport again = HUB.importBytes(jazz);

        assertThat(half.failed()).isEqualTo(1);
        assertThat(half.problems().get(0).number()).isEqualTo(half.created() + 1);
        assertThat(whole.created() + half.created()).isEqualTo(1000);
        assertThat(counts(again)).containsExactly(0, 0, 1000, 0);
    }

    @Test
    void onlyAcquisitionsAndAdminsImport() {
        for (String role : List.of(Roles.READER, Roles.LIBRARIAN, Roles.MANAGER, Roles.DEVICE, Roles.INTEGRATOR)) {
            assertThat(HUB.catalogue()
                            .importRecords(new ImportRecords(
                                    Hub.request(),
                                    new Actor("9", role, null),
                                    "x.csv",
                                    "title,x\n家,\n".getBytes(StandardCharsets.UTF_8))))
                    .isEqualTo(new Refused<>("not-allowed", List.of(Reason.of(CommonCodes.NOT_ALLOWED))));
        }
    }

    @Test
    void whatIsNoFileOfRecordsIsRefusedAndChangesNothing() {
        assertThat(HUB.catalogue()
                        .importRecords(new ImportRecords(
                                Hub.request(), Hub.BUYER, "cat.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, 1, 2, 3})))
                .isEqualTo(new Refused<>("invalid", List.of(Reason.of(ResourceCodes.UNKNOWN_FORMAT))));
        assertThat(HUB.catalogue()
                        .importRecords(
                                new ImportRecords(Hub.request(), Hub.BUYER, "big", new byte[16 * 1024 * 1024 + 1])))
                .isEqualTo(new Refused<>(
                        "invalid", List.of(Reason.of(ResourceCodes.FILE_TOO_LARGE, "limit", 16 * 1024 * 1024))));
    }
}
