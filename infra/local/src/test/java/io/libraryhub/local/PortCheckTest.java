package io.libraryhub.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PortCheckTest {

    @Test
    void aTakenPortIsReportedWithItsHolderAndWhatToDo() throws IOException {
        try (ServerSocket holder = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = holder.getLocalPort();

            assertThat(PortCheck.isFree(port)).isFalse();
            assertThat(PortCheck.taken("gateway", "HTTP", port))
                    .contains("gateway needs port " + port)
                    .contains("process " + ProcessHandle.current().pid())
                    .contains("java")
                    .contains("HUB_PORT_OFFSET");
        }
    }

    @Test
    void aPortThatWasGivenBackIsFree() throws IOException {
        int port;
        try (ServerSocket holder = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = holder.getLocalPort();
        }
        assertThat(PortCheck.isFree(port)).isTrue();
    }

    @Test
    void noTwoPortsMeetWhenTwoStacksRunSideBySide() {
        Set<Integer> all = new HashSet<>();
        for (int offset : new int[] {0, 4000}) {
            for (Port port : Port.values()) {
                assertThat(all.add(port.at(offset)))
                        .as("%s at offset %d", port, offset)
                        .isTrue();
            }
        }
    }

    @Test
    void aWordIsNoPortOffset() {
        assertThatThrownBy(() -> Settings.of(Map.of("HUB_PORT_OFFSET", "many")).portOffset())
                .isInstanceOf(HubException.class)
                .hasMessageContaining("HUB_PORT_OFFSET");
        assertThatThrownBy(() -> Settings.of(Map.of("HUB_PORT_OFFSET", "60000")).portOffset())
                .isInstanceOf(HubException.class);
    }
}
