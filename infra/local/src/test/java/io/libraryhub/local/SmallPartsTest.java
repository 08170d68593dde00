package io.libraryhub.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmallPartsTest {

    @TempDir
    private Path folder;

    @Test
    void theFlinkJobGoesOnFromTheNewestCompleteState() throws IOException {
        state("savepoints/savepoint-1/_metadata", 1000);
        state("checkpoints/job-a/chk-7/_metadata", 3000);
        state("checkpoints/job-a/chk-6/_metadata", 2000);
        // Begun and never finished: newer, but without Flink's last file.
        state("checkpoints/job-a/chk-8/part-0", 9000);

        assertThat(new JobState(folder).newest()).contains(folder.resolve("checkpoints/job-a/chk-7"));
    }

    @Test
    void aFirstStartHasNothingToGoOnFrom() throws IOException {
        assertThat(new JobState(folder).newest()).isEmpty();
    }

    @Test
    void onlyACleanEndLeavesAnArchive() throws IOException {
        ClassArchive archive = new ClassArchive(folder.resolve("gateway-1.jsa"), folder.resolve("draft"));
        assertThat(archive.flags().get(0)).startsWith("-XX:ArchiveClassesAtExit=");

        Files.writeString(archive.draft(), "half");
        archive.ended(false);
        assertThat(archive.inUse()).isFalse();

        Files.writeString(archive.draft(), "whole");
        archive.ended(true);
        assertThat(archive.flags().get(0)).isEqualTo("-XX:SharedArchiveFile=" + archive.file());
    }

    @Test
    void aTemplateIsFilledWholly() throws IOException {
        Path template = folder.resolve("my.cnf");
        Files.writeString(template, "port=@PORT@ home=@HOME@\n");
        Template.write(template, folder.resolve("out"), Map.of("PORT", "13306", "HOME", "/a/$b"));
        assertThat(folder.resolve("out")).hasContent("port=13306 home=/a/$b\n");
        assertThatThrownBy(() -> Template.write(template, folder.resolve("out"), Map.of("PORT", "1")))
                .hasMessageContaining("@HOME@");
    }

    @Test
    void onlyOneCommandAtATimeChangesAHome() throws IOException {
        try (HomeLock first = HomeLock.take(folder)) {
            // Within one JVM the system reports the overlap itself; between two, the lock is refused.
            assertThatThrownBy(() -> HomeLock.take(folder)).isInstanceOf(Exception.class);
        }
        HomeLock.take(folder).close();
    }

    @Test
    void anImportNamesEveryRecordThatFailed() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = Import.print(
                Http.JSON.readTree(
                        """
                        {"format":"iso2709-marc21","created":2,"updated":0,"unchanged":0,"failed":1,
                         "problems":[{"number":3,"code":"no-title","explanation":"the record has no title"}]}"""),
                Path.of("jazz.mrc"),
                new PrintStream(out, true, StandardCharsets.UTF_8));
        assertThat(code).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("2 new", "1 failed", "record 3: the record has no title [no-title]");
    }

    @Test
    void anImportOfWhichNothingCouldBeReadFails() throws IOException {
        PrintStream out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        assertThat(Import.print(Http.JSON.readTree("{\"failed\":4}"), Path.of("x.mrc"), out))
                .isEqualTo(1);
    }

    @Test
    void theModulesThatGoIntoAServiceAreReadFromThePoms() throws IOException {
        Modules modules = Modules.read(Path.of("../..").toAbsolutePath().normalize());
        assertThat(modules.with("circulation-service"))
                .extracting(Modules.Module::artifact)
                .contains("circulation-service", "circulation-api", "kit", "kernel")
                .doesNotContain("gateway", "events-service");
    }

    private void state(String path, long written) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "x");
        Files.setLastModifiedTime(file, FileTime.fromMillis(written));
    }
}
