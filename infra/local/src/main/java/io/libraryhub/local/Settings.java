package io.libraryhub.local;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** What the person set: the environment, and below it the lines of {@code HUB_HOME/hub.properties}. */
public final class Settings {

    /** Two thirds of the highest port: beyond it the highest of ours would not exist. */
    private static final int HIGHEST_OFFSET = 40000;

    private final Map<String, String> values;

    private Settings(Map<String, String> values) {
        this.values = values;
    }

    public static Settings of(Map<String, String> values) {
        return new Settings(Map.copyOf(values));
    }

    public static Settings read(Path home, Map<String, String> environment) {
        Map<String, String> values = new HashMap<>();
        Path file = home.resolve("hub.properties");
        if (Files.exists(file)) {
            Properties lines = new Properties();
            try (Reader in = Files.newBufferedReader(file)) {
                lines.load(in);
            } catch (IOException e) {
                throw new HubException("cannot read " + file, e);
            }
            lines.stringPropertyNames().forEach(name -> values.put(name, lines.getProperty(name)));
        }
        environment.forEach((name, value) -> {
            if (name.startsWith("HUB_")) {
                values.put(name, value);
            }
        });
        return new Settings(Map.copyOf(values));
    }

    public Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** Everything that was set. */
    public Map<String, String> all() {
        return values;
    }

    public int portOffset() {
        String text = get("HUB_PORT_OFFSET").orElse("0");
        try {
            int offset = Integer.parseInt(text);
            if (offset >= -10000 && offset <= HIGHEST_OFFSET) {
                return offset;
            }
        } catch (NumberFormatException e) {
            throw new HubException("HUB_PORT_OFFSET must be a whole number, not '" + text + "'", e);
        }
        throw new HubException("HUB_PORT_OFFSET must lie between -10000 and " + HIGHEST_OFFSET + ", not " + text);
    }
}
