package io.libraryhub.kit.rpc;

/**
 * What the filters need from the application. Dubbo makes the filters itself and hands them the bean {@code rpcSettings}.
 *
 * @param key the shared secret
 * @param caller the name of this process
 */
public record RpcSettings(String key, String caller) {
    @Override
    public String toString() {
        return "RpcSettings[caller=" + caller + "]";
    }
}
