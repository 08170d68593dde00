package io.libraryhub.kit.test;

import java.util.ArrayList;
import java.util.List;

/** Properties with which a service's Spring context starts in a test: real MySQL, no Nacos, Dubbo inside the JVM. */
public final class TestApp {
    private TestApp() {}

    /**
     * For {@code SpringApplicationBuilder.properties} or {@code run(arguments)}; more pairs may be added, and win.
     * Messages are neither published nor consumed unless {@code hub.outbox.enabled=true} or
     * {@code hub.inbox.enabled=true} is added.
     */
    public static String[] arguments(TestSchema schema, String... more) {
        List<String> all = new ArrayList<>(withoutDatabase());
        all.add("--spring.datasource.url=" + schema.url());
        all.add("--spring.datasource.username=" + schema.user());
        all.add("--spring.datasource.password=" + schema.password());
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    /** The same for a process without a schema. */
    public static List<String> withoutDatabase() {
        return List.of(
                "--server.port=0",
                "--hub.nacos.enabled=false",
                "--hub.registry=N/A",
                "--hub.dubbo.protocol=injvm",
                "--hub.rpc.key=test-key",
                "--hub.outbox.enabled=false",
                "--hub.inbox.enabled=false",
                "--hub.broadcast.enabled=false");
    }
}
