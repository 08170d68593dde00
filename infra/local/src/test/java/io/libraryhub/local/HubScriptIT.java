package io.libraryhub.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script as a person uses it, from another folder and in a home of its own. */
class HubScriptIT {

    private static final int OFFSET = 9000;

    @TempDir
    private Path home;

    private record Answer(int code, String text) {}

    @Test
    void aTakenPortStopsTheStartBeforeAnythingIsStarted() throws Exception {
        int port = Port.NACOS.at(OFFSET);
        try (ServerSocket holder = new ServerSocket()) {
            holder.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));

            Answer up = hub("up", "servers", "--no-build");
            assertThat(up.code()).isEqualTo(1);
            assertThat(up.text())
                    .contains("nacos needs port " + port)
                    .contains("process " + ProcessHandle.current().pid())
                    .contains("HUB_PORT_OFFSET");
        }
        assertThat(Files.exists(home.resolve("run"))).isFalse();
        assertThat(hub("status").text()).contains("mysql").doesNotContain(" up ");
        assertThat(hub("down").code()).isZero();
    }

    @Test
    void aStaleNoteIsNotTakenForARunningProcess() throws Exception {
        Files.createDirectories(home.resolve("run"));
        // This very process: it runs, but it is not the one the note speaks of.
        Files.writeString(
                home.resolve("run/mysql.pid"),
                "pid=" + ProcessHandle.current().pid()
                        + "\nticks=1\nboot=long ago\nsince=2026-01-01T00\\:00\\:00Z\nbuild=\n");

        assertThat(hub("status").text()).containsPattern("mysql +died");
        assertThat(hub("down").code()).isZero();
        assertThat(hub("status").text()).containsPattern("mysql +down");
    }

    @Test
    void aMistypedCommandIsAnsweredWithTheCommandsThereAre() throws Exception {
        Answer answer = hub("upp");
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.text()).contains("no command 'upp'", "status");
    }

    private Answer hub(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of("../../hub").toAbsolutePath().normalize().toString());
        command.addAll(List.of(words));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(home.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("HUB_"));
        builder.environment().put("HUB_HOME", home.toString());
        builder.environment().put("HUB_PORT_OFFSET", Integer.toString(OFFSET));
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Answer(process.exitValue(), text);
    }
}
