package io.libraryhub.local;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Addresses, passwords and keys of one stack under the names that processes know them by. Written as a whole to
 * {@code stack.properties}; a process gets only those it names.
 */
public final class Facts {

    private static final String LOOPBACK = "127.0.0.1";

    /** Everything in UTC whatever the server's zone; batches in one round trip. */
    private static final String MYSQL_PARAMS = "?useSSL=false&allowPublicKeyRetrieval=true&connectionTimeZone=UTC"
            + "&forceConnectionTimeZoneToSession=true&rewriteBatchedStatements=true&useLocalSessionState=true";

    private static final String FULL_JIT = "full";
    private static final String QUICK_JIT = "quick";

    private final Map<String, String> values = new LinkedHashMap<>();
    private final Settings settings;

    public Facts(Settings settings, Secrets secrets) {
        this.settings = settings;
        int offset = settings.portOffset();
        values.put("HUB_PORT_OFFSET", Integer.toString(offset));
        server("HUB_MYSQL_URL", "jdbc:mysql://" + LOOPBACK + ":" + Port.MYSQL.at(offset));
        server("HUB_MYSQL_PARAMS", MYSQL_PARAMS);
        if (!isExternal("HUB_MYSQL_URL")) {
            values.put("HUB_MYSQL_ROOT_PASSWORD", secrets.password("mysql-root"));
        } else {
            settings.get("HUB_MYSQL_ROOT_PASSWORD").ifPresent(word -> values.put("HUB_MYSQL_ROOT_PASSWORD", word));
        }
        for (Schema schema : Schema.values()) {
            server(schema.passwordName(), secrets.password(schema.passwordFile()));
        }
        server("HUB_NACOS_ADDR", LOOPBACK + ":" + Port.NACOS.at(offset));
        server("HUB_ROCKETMQ_NAMESRV", LOOPBACK + ":" + Port.ROCKETMQ_NAMES.at(offset));
        server("HUB_ELASTICSEARCH_URL", "http://" + LOOPBACK + ":" + Port.ELASTICSEARCH.at(offset));
        server("HUB_FLINK_URL", "http://" + LOOPBACK + ":" + Port.FLINK_REST.at(offset));
        values.put("HUB_GATEWAY_URL", "http://" + LOOPBACK + ":" + Port.GATEWAY.at(offset));
        values.put("HUB_JWT_PRIVATE_KEY", secrets.signingKey().toString());
        values.put("HUB_JWT_PUBLIC_KEY", secrets.verificationKey().toString());
        server("HUB_DATA_KEY", secrets.key("data-key"));
        server("HUB_LOOKUP_KEY", secrets.key("lookup-key"));
        server("HUB_RPC_KEY", secrets.key("rpc-key"));
        server("HUB_ADMIN_PASSWORD", secrets.password("admin"));
        settings.get("HUB_CLOCK").ifPresent(shift -> values.put("HUB_CLOCK", shift));
        server("HUB_JIT", FULL_JIT);
    }

    /** A value of ours unless the person set another. */
    private void server(String name, String ours) {
        values.put(name, settings.get(name).orElse(ours));
    }

    /** Whether a server was given by address and is therefore not ours to start. */
    public boolean isExternal(String addressName) {
        return settings.get(addressName).isPresent();
    }

    public String get(String name) {
        return find(name).orElseThrow(() -> new HubException(name + " is not known for this stack"));
    }

    public Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** {@code HUB_JIT=quick} lets the services compile once only: less memory, and half as fast under lasting load. */
    public boolean isJitQuick() {
        return QUICK_JIT.equals(get("HUB_JIT"));
    }

    public int port(Port port) {
        return port.at(settings.portOffset());
    }

    public Map<String, String> all() {
        return new LinkedHashMap<>(values);
    }

    public Map<String, String> only(Collection<String> names) {
        Map<String, String> chosen = new LinkedHashMap<>();
        for (String name : names) {
            find(name).ifPresent(value -> chosen.put(name, value));
        }
        return chosen;
    }
}
