package io.libraryhub.kit.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The OpenAPI documents in {@code docs/api/openapi}: clients are generated from them, so they say what the code says. */
public final class CommittedApi {
    private static final String UPDATE = "hub.api.update";

    private CommittedApi() {}

    /**
     * Compares an app's API with the committed document; with {@code -Dhub.api.update=true} writes it instead.
     *
     * @param yaml what springdoc says now, keys in order
     * @throws AssertionError when they differ
     */
    public static void check(String app, String yaml) {
        Path file = root().resolve("docs/api/openapi").resolve(app + ".yaml");
        String now = yaml.stripTrailing() + "\n";
        try {
            if (Boolean.getBoolean(UPDATE)) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, now, StandardCharsets.UTF_8);
                return;
            }
            String committed = Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
            if (!committed.equals(now)) {
                throw new AssertionError("the API of " + app + " is not what " + file + " says"
                        + firstDifference(committed, now)
                        + "\nIf the change is meant, run this test with -D" + UPDATE + "=true and commit the file.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String firstDifference(String committed, String now) {
        String[] before = committed.split("\n", -1);
        String[] after = now.split("\n", -1);
        for (int i = 0; i < Math.max(before.length, after.length); i++) {
            String was = i < before.length ? before[i] : "(end)";
            String is = i < after.length ? after[i] : "(end)";
            if (!was.equals(is)) {
                return "; line " + (i + 1) + ":\n  committed: " + was + "\n  now:       " + is;
            }
        }
        return "";
    }

    private static Path root() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.exists(at.resolve("hub")) && Files.exists(at.resolve("front-apps"))) {
                return at;
            }
        }
        throw new IllegalStateException("this test runs within the project's folder");
    }
}
