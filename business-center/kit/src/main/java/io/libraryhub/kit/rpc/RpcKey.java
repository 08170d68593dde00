package io.libraryhub.kit.rpc;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/**
 * The secret that every caller of the hub's services shares. The services believe the actor a call names; only processes
 * that hold the key may therefore call.
 */
final class RpcKey {
    /** The attachment it travels in. */
    static final String ATTACHMENT = "hub-key";

    private RpcKey() {}

    /** The key given to the application, else {@code -Dhub.rpc.key}, else {@code HUB_RPC_KEY}; empty when there is none. */
    static String resolve(@Nullable RpcSettings settings) {
        if (settings != null && !settings.key().isEmpty()) {
            return settings.key();
        }
        String property = System.getProperty("hub.rpc.key");
        if (property != null) {
            return property;
        }
        String variable = System.getenv("HUB_RPC_KEY");
        return variable == null ? "" : variable;
    }

    /** Without a key nothing matches: a service that was given none serves nobody. */
    static boolean matches(String expected, @Nullable String given) {
        return !expected.isEmpty()
                && given != null
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
