package io.libraryhub.kit.rpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Refused;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kit.trace.Trace;
import java.io.Serializable;
import org.apache.dubbo.config.ApplicationConfig;
import org.apache.dubbo.config.ProtocolConfig;
import org.apache.dubbo.config.ReferenceConfig;
import org.apache.dubbo.config.RegistryConfig;
import org.apache.dubbo.config.ServiceConfig;
import org.apache.dubbo.config.bootstrap.DubboBootstrap;
import org.apache.dubbo.rpc.RpcException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The filters on a real Dubbo connection over loopback, without a registry. */
class RpcFiltersTest {
    private static final String KEY = "rpc.test.key-1";
    /** As in hub-defaults.yml. */
    private static final String KEPT = "-authenticationPrepare,-rpc-exception";

    private static DubboBootstrap bootstrap;
    private static int port;

    record Stamp(String requestId, String book) implements Serializable {}

    /** A service with the ways a call can go. */
    public interface StampApi {
        Reply<String> stamp(Stamp stamp);

        String trace();

        String fail();
    }

    static final class Stamper implements StampApi {
        @Override
        public Reply<String> stamp(Stamp stamp) {
            return Reply.done("stamped " + stamp.book());
        }

        @Override
        public String trace() {
            return Trace.id();
        }

        @Override
        public String fail() {
            throw new IllegalStateException("ink of " + Stamper.class + " is dry");
        }
    }

    @BeforeAll
    static void serve() throws Exception {
        System.setProperty("hub.rpc.key", KEY);
        try (java.net.ServerSocket free = new java.net.ServerSocket(0)) {
            port = free.getLocalPort();
        }
        ApplicationConfig application = new ApplicationConfig("rpc-test");
        application.setQosEnable(false);
        ProtocolConfig protocol = new ProtocolConfig("dubbo", port);
        protocol.setHost("127.0.0.1");
        protocol.setSerialization("hessian2");
        ServiceConfig<StampApi> service = new ServiceConfig<>();
        service.setInterface(StampApi.class);
        service.setRef(new Stamper());
        service.setFilter("-authenticationResolver,-authenticationExceptionTranslator");
        bootstrap = DubboBootstrap.getInstance()
                .application(application)
                .registry(new RegistryConfig("N/A"))
                .protocol(protocol)
                .service(service)
                .start();
    }

    @AfterAll
    static void stop() {
        System.clearProperty("hub.rpc.key");
        bootstrap.destroy();
    }

    private static StampApi client(String filters) {
        ReferenceConfig<StampApi> reference = new ReferenceConfig<>();
        reference.setInterface(StampApi.class);
        reference.setUrl("dubbo://127.0.0.1:" + port + "?serialization=hessian2");
        reference.setScope("remote");
        reference.setTimeout(20_000);
        reference.setRetries(0);
        reference.setFilter(filters);
        return bootstrap.getCache().get(reference);
    }

    @Test
    void aCallerWithTheKeyIsServed() {
        assertThat(client(KEPT).stamp(new Stamp("r-1", "三体"))).isEqualTo(Reply.done("stamped 三体"));
    }

    @Test
    void aCallerWithoutTheKeyIsRefused() {
        StampApi stranger = client(KEPT + ",-hubCaller");
        assertThatThrownBy(() -> stranger.stamp(new Stamp("r-1", "三体")))
                .isInstanceOfSatisfying(
                        RpcException.class,
                        e -> assertThat(e.getMessage()).contains("no valid key").doesNotContain(KEY));
    }

    @Test
    void theTraceOfTheCallerGoesOn() {
        try (Trace.Scope scope = Trace.open("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")) {
            assertThat(client(KEPT).trace()).isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
        }
    }

    @Test
    void aFaultArrivesWithoutOurInside() {
        assertThatThrownBy(() -> client(KEPT).fail()).isInstanceOfSatisfying(RpcException.class, e -> {
            assertThat(e.isBiz()).isTrue();
            assertThat(e).hasMessageContaining("trace").hasNoCause();
            assertThat(e.getMessage()).doesNotContain("ink");
        });
    }

    @Test
    void aCommandWithoutAUsableRequestNumberIsRefused() {
        for (String bad : new String[] {null, "", "  ", "x".repeat(65)}) {
            assertThat(client(KEPT).stamp(new Stamp(bad, "三体"))).isInstanceOfSatisfying(Refused.class, r -> {
                assertThat(r.kind()).isEqualTo(Kinds.INVALID);
                assertThat(r.reasons().toString()).contains(CommonCodes.INVALID, "requestId");
            });
        }
    }

    @Test
    void withoutAKeyAServiceServesNobody() {
        assertThat(RpcKey.matches("", "")).isFalse();
        assertThat(RpcKey.matches("", null)).isFalse();
        assertThat(RpcKey.matches("k", null)).isFalse();
        assertThat(RpcKey.matches("k", "K")).isFalse();
        assertThat(RpcKey.matches("k", "k")).isTrue();
        assertThat(new RpcSettings("secret-key", "me").toString()).doesNotContain("secret-key");
    }
}
