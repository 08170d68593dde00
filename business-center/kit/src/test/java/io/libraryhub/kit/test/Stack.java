package io.libraryhub.kit.test;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * The real servers that tests use: their addresses as {@code hub up} wrote them to {@code stack.properties}, found through
 * the property or variable {@code HUB_STACK}, else in {@code .hub/local} of the project's root.
 */
public final class Stack {
    private static final String FILE = "stack.properties";

    private final Path source;
    private final Properties properties;

    private Stack(Path source, Properties properties) {
        this.source = source;
        this.properties = properties;
    }

    /** @throws IllegalStateException when no stack has been started, saying how to start one */
    public static Stack get() {
        Path file = find();
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Stack(file, properties);
    }

    private static Path find() {
        String given = System.getProperty("HUB_STACK", System.getenv("HUB_STACK"));
        if (given != null) {
            Path path = Path.of(given);
            Path file = Files.isDirectory(path) ? path.resolve(FILE) : path;
            if (Files.exists(file)) {
                return file;
            }
            throw new IllegalStateException("HUB_STACK names " + given + ", where there is no " + FILE);
        }
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path file = at.resolve(".hub").resolve("local").resolve(FILE);
            if (Files.exists(file)) {
                return file;
            }
        }
        throw new IllegalStateException(
                "this test needs the real servers and none are running here: start them with `./hub up`,"
                        + " or let HUB_STACK name another stack's " + FILE);
    }

    /** A value that must be there. */
    public String require(String name) {
        String value = properties.getProperty(name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException(source + " has no " + name);
        }
        return value;
    }

    public String get(String name, String otherwise) {
        return properties.getProperty(name, otherwise);
    }

    public String mysqlUrl() {
        return require("HUB_MYSQL_URL");
    }

    /** The query part of a JDBC address, with its question mark. */
    public String mysqlParams() {
        return get(
                "HUB_MYSQL_PARAMS",
                "?useSSL=false&allowPublicKeyRetrieval=true&connectionTimeZone=UTC"
                        + "&forceConnectionTimeZoneToSession=true&rewriteBatchedStatements=true");
    }

    public String mysqlRootPassword() {
        return require("HUB_MYSQL_ROOT_PASSWORD");
    }

    public String namesrv() {
        return require("HUB_ROCKETMQ_NAMESRV");
    }

    public String nacos() {
        return require("HUB_NACOS_ADDR");
    }

    public String elasticsearch() {
        return require("HUB_ELASTICSEARCH_URL");
    }
}
