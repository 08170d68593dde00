package io.libraryhub.bench.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HubProcessesTest {
    @TempDir
    Path folder;

    private Path notes;
    private Path proc;

    @BeforeEach
    void machine() throws IOException {
        notes = Files.createDirectories(folder.resolve("run"));
        proc = Files.createDirectories(folder.resolve("proc"));
        Files.createDirectories(proc.resolve("sys"));
        note("gateway", 100, 5000);
        // 250 + 50 ticks of 10 ms, 25,600 pages of 4 KiB.
        process(100, "java (a) b", 100, 250, 50, 5000, 25_600);
    }

    private void note(String name, long pid, long ticks) throws IOException {
        Files.writeString(notes.resolve(name + ".pid"), "pid=" + pid + "\nticks=" + ticks + "\nboot=x\n");
    }

    private void process(long pid, String command, long session, long user, long system, long start, long pages)
            throws IOException {
        Path own = Files.createDirectories(proc.resolve(Long.toString(pid)));
        Files.writeString(
                own.resolve("stat"),
                pid + " (" + command + ") S 1 " + session + " " + session + " 0 -1 4194304 1 2 3 4 " + user + " "
                        + system + " 7 8 20 0 30 0 " + start + " 900000 " + pages + " 18446744073709551615 1 1\n");
    }

    @Test
    void counts_user_and_system_time_and_resident_memory_of_each_process_of_the_hub() {
        HubProcesses hub = new HubProcesses(notes, proc);

        assertThat(hub.cpuMs()).isEqualTo(Map.of("gateway", 3_000L));
        assertThat(hub.rssMb()).isEqualTo(Map.of("gateway", 100L));
    }

    @Test
    void what_a_process_started_for_itself_belongs_to_it_and_another_session_does_not() throws IOException {
        process(101, "child", 100, 10, 0, 5001, 256);
        process(200, "somebody else", 200, 70, 0, 6000, 256);

        HubProcesses hub = new HubProcesses(notes, proc);

        assertThat(hub.cpuMs()).isEqualTo(Map.of("gateway", 3_100L));
        assertThat(HubProcesses.sum(hub.rssMb())).isEqualTo(101);
    }

    @Test
    void a_note_of_a_process_that_is_gone_is_no_process_even_when_its_number_is_taken_again() throws IOException {
        note("nacos", 300, 1);
        process(300, "a stranger", 300, 99, 0, 7000, 256);
        note("mysql", 301, 2);

        assertThat(new HubProcesses(notes, proc).cpuMs()).containsOnlyKeys("gateway");
    }
}
