package io.libraryhub.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessIdTest {

    @TempDir
    private Path folder;

    @Test
    void aRunningProcessIsKnownAgainByItsNote() throws IOException {
        ProcessId self = ProcessId.of(ProcessHandle.current().pid()).orElseThrow();
        Path note = folder.resolve("self.pid");
        new PidFile(self, Instant.parse("2026-01-01T00:00:00Z"), "abc").write(note);

        assertThat(PidFile.alive(note)).isPresent().get().satisfies(read -> {
            assertThat(read.process()).isEqualTo(self);
            assertThat(read.build()).isEqualTo("abc");
        });
    }

    @Test
    void aLaterProcessWithTheSameNumberIsNotOurs() throws IOException {
        ProcessId self = ProcessId.of(ProcessHandle.current().pid()).orElseThrow();
        Path note = folder.resolve("reused.pid");
        new PidFile(new ProcessId(self.pid(), self.startTicks() - 1, self.boot()), Instant.EPOCH, "").write(note);

        assertThat(PidFile.read(note)).isPresent();
        assertThat(PidFile.alive(note)).isEmpty();
    }

    @Test
    void aProcessOfAnEarlierBootIsNotOurs() throws IOException {
        ProcessId self = ProcessId.of(ProcessHandle.current().pid()).orElseThrow();
        Path note = folder.resolve("boot.pid");
        new PidFile(new ProcessId(self.pid(), self.startTicks(), "another boot"), Instant.EPOCH, "").write(note);

        assertThat(PidFile.alive(note)).isEmpty();
    }

    @Test
    void anEndedProcessIsGone() throws Exception {
        Process sleeper = new ProcessBuilder("sleep", "30").start();
        ProcessId id = ProcessId.of(sleeper.pid()).orElseThrow();
        assertThat(id.isAlive()).isTrue();

        sleeper.destroyForcibly().waitFor();
        assertThat(id.isAlive()).isFalse();
    }

    @Test
    void aNoteCutShortByACrashNamesNobody() throws IOException {
        Path note = folder.resolve("cut.pid");
        Files.writeString(note, "pid=1\nticks=");
        assertThat(PidFile.alive(note)).isEmpty();
    }

    @Test
    void onlyAProcessOfTheSameSessionIsAHelper() throws Exception {
        // A server behind its start script, and beside it a process of the stack that leads a session of its own.
        Process script = new ProcessBuilder("setsid", "sh", "-c", "sleep 30 & setsid sleep 31 & wait").start();
        ProcessId id = ProcessId.of(script.pid()).orElseThrow();
        try {
            // Both have become what they shall be once exactly one has left the session.
            long end = System.nanoTime() + 20_000_000_000L;
            while ((script.descendants().count() < 2 || id.helpers().size() != 1) && System.nanoTime() < end) {
                Thread.sleep(20);
            }
            assertThat(script.descendants()).hasSize(2);
            assertThat(id.helpers()).hasSize(1);
        } finally {
            script.descendants().forEach(ProcessHandle::destroyForcibly);
            script.destroyForcibly();
        }
    }
}
