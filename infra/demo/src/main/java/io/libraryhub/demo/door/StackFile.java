package io.libraryhub.demo.door;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** Addresses and secrets of a running stack, as {@code ./hub up} wrote them. */
public final class StackFile {
    private final Path file;
    private final Map<String, String> values = new HashMap<>();

    public StackFile(Path file) {
        this.file = file;
        try (Reader in = Files.newBufferedReader(file)) {
            Properties read = new Properties();
            read.load(in);
            read.stringPropertyNames().forEach(name -> values.put(name, read.getProperty(name, "")));
        } catch (IOException e) {
            throw new UncheckedIOException("no running stack found at " + file + ": start one with ./hub up", e);
        }
    }

    public String gateway() {
        return value("HUB_GATEWAY_URL");
    }

    public String nacos() {
        return value("HUB_NACOS_ADDR");
    }

    public String flink() {
        return value("HUB_FLINK_URL");
    }

    public String rpcKey() {
        return value("HUB_RPC_KEY");
    }

    public String adminPassword() {
        return value("HUB_ADMIN_PASSWORD");
    }

    /** A file of this stack only, beside its addresses. */
    public Path beside(String name) {
        return file.toAbsolutePath().resolveSibling(name);
    }

    public String value(String name) {
        String value = values.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(name + " is missing in " + file);
        }
        return value;
    }
}
