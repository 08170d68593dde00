package io.libraryhub.kit.test;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Properties with which a service's Spring context starts in a test: real MySQL, no Nacos, Dubbo inside the JVM. */
public final class TestApp {
    private TestApp() {}

    /**
     * For {@code SpringApplicationBuilder.properties} or {@code run(arguments)}; more pairs may be added, and win.
     * Messages are neither published nor consumed unless {@code hub.outbox.enabled=true} or
     * {@code hub.inbox.enabled=true} is added.
     */
    public static String[] arguments(TestSchema schema, String... more) {
        // A repeated argument would be bound as a list.
        Map<String, String> all = new LinkedHashMap<>();
        withoutDatabase().forEach(each -> put(all, each));
        all.put("--spring.datasource.url", schema.url());
        all.put("--spring.datasource.username", schema.user());
        all.put("--spring.datasource.password", schema.password());
        List.of(more).forEach(each -> put(all, each));
        return all.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .toArray(String[]::new);
    }

    private static void put(Map<String, String> all, String argument) {
        int equals = argument.indexOf('=');
        all.put(argument.substring(0, equals), argument.substring(equals + 1));
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
