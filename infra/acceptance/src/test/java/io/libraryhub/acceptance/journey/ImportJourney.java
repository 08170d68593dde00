package io.libraryhub.acceptance.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.libraryhub.acceptance.Await;
import io.libraryhub.acceptance.Hub;
import io.libraryhub.acceptance.Rows;
import io.libraryhub.demo.city.Staff;
import io.libraryhub.demo.door.Answer;
import io.libraryhub.demo.door.Gateway;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ImportJourney {
    private final Hub hub = Hub.get();

    private JsonNode upload(String fileName, byte[] content) {
        return send(fileName, content).orElseThrow();
    }

    private Answer send(String fileName, byte[] content) {
        return hub.gateway()
                .upload("/api/acquisitions/imports", hub.token(Staff.ACQUISITIONS), Hub.requestId(), fileName, content);
    }

    private byte[] shared(String name) throws IOException {
        Path file = hub.launcher().root().resolve("../shared/data/marc").resolve(name);
        assumeTrue(Files.exists(file), "the shared data are not beside this clone: " + file);
        return Files.readAllBytes(file);
    }

    @Test
    @Rows({16})
    void a_file_of_a_thousand_records_is_taken_once() throws IOException {
        byte[] file = shared("evergreen_jazz_1k.mrc");

        JsonNode first = upload("evergreen_jazz_1k.mrc", file);
        JsonNode second = upload("evergreen_jazz_1k.mrc", file);

        // On a stack where the file was taken before, the first time finds them all unchanged.
        assertThat(first.path("created").asInt()
                        + first.path("unchanged").asInt()
                        + first.path("updated").asInt())
                .isEqualTo(1000);
        assertThat(first.path("failed").asInt()).isZero();
        assertThat(first.path("created").asInt()).isIn(0, 1000);
        assertThat(second.path("created").asInt()).isZero();
        assertThat(second.path("failed").asInt()).isZero();
        Await.until(
                "the imported titles are found",
                Hub.SOON,
                () -> hub.see("/api/portal/search?q=jazz", null)
                                .path("titles")
                                .path("total")
                                .asInt()
                        > 100);
    }

    @Test
    @Rows({16})
    void good_records_of_unimarc_and_damaged_files_go_in_and_each_bad_one_is_named() throws IOException {
        JsonNode unimarc = upload("pymarc_testunimarc.dat", shared("pymarc_testunimarc.dat"));
        assertThat(unimarc.path("format").asText()).isEqualTo("iso2709-unimarc");

        for (String name :
                new String[] {"marc4j_brkrtest.mrc", "solrmarc_specTestRecs.mrc", "qa_unimarc_short.bnr.1993.mrc"}) {
            JsonNode report = upload(name, shared(name));
            int taken = report.path("created").asInt()
                    + report.path("updated").asInt()
                    + report.path("unchanged").asInt();
            assertThat(taken + report.path("failed").asInt()).as(name).isPositive();
            assertThat(report.path("problems").size())
                    .as(name)
                    .isEqualTo(report.path("failed").asInt());
            for (JsonNode problem : report.path("problems")) {
                assertThat(problem.path("number").asInt()).isPositive();
                assertThat(problem.path("code").asText()).isNotBlank();
                assertThat(problem.path("explanation").asText()).isNotBlank().doesNotContain("Exception");
            }
        }
    }

    @Test
    @Rows({16, 18})
    void a_csv_row_that_makes_no_sense_costs_only_itself() {
        String word = Hub.unique();
        String csv = "local_no,title,author,year,clc,tags\n" + "I-" + word + "-1,好书 " + word + ",吴真,2020,I247.5,悬疑|推理\n"
                + "I-" + word + "-2,,无名,2020,I247.5,\n" + "太少\n";

        JsonNode report = upload("rows.csv", csv.getBytes(StandardCharsets.UTF_8));

        assertThat(report.path("created").asInt()).isEqualTo(1);
        assertThat(report.path("failed").asInt()).isEqualTo(2);
        assertThat(report.path("problems").get(0).path("number").asInt()).isEqualTo(2);
        JsonNode found = Await.until(
                "the good row is found",
                Hub.SOON,
                () -> hub.see("/api/portal/search?q=" + Gateway.encoded(word), null)
                        .path("titles")
                        .path("items"),
                titles -> titles.size() == 1);
        assertThat(found.get(0).path("tags").toString()).contains("悬疑").contains("推理");
    }

    @Test
    @Rows({16})
    void half_a_record_and_a_file_of_no_known_kind_leave_nothing_behind() throws IOException {
        byte[] file = shared("evergreen_jazz_1k.mrc");
        int length = Integer.parseInt(new String(file, 0, 5, StandardCharsets.US_ASCII));
        Answer half = send("half.mrc", java.util.Arrays.copyOf(file, length / 2));
        Answer picture = send("cover.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});

        if (half.done()) {
            assertThat(half.body().path("created").asInt()).isZero();
            assertThat(half.body().path("failed").asInt()).isEqualTo(1);
        } else {
            assertThat(half.status()).isBetween(400, 499);
        }
        assertThat(picture.status()).isBetween(400, 499);
        assertThat(picture.codes()).contains("UNKNOWN_FORMAT");
    }
}
