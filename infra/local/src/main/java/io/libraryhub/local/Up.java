package io.libraryhub.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** {@code ./hub up}: builds what is outdated and starts what does not run. */
final class Up {

    private static final String SERVERS = "servers";
    private static final String NO_BUILD = "--no-build";

    private final Layout layout;
    private final Settings settings;
    private final Progress progress;

    Up(Layout layout, Settings settings, Progress progress) {
        this.layout = layout;
        this.settings = settings;
        this.progress = progress;
    }

    /** Named processes are started anew, everything else only if it does not run. */
    Stack bring(List<String> words) throws IOException, InterruptedException {
        Watcher watcher = new Watcher(layout, settings);
        watcher.end();
        try (HomeLock lock = HomeLock.take(layout.home())) {
            return bringLocked(words);
        } finally {
            watcher.beginIfNeeded();
        }
    }

    private Stack bringLocked(List<String> words) throws IOException, InterruptedException {
        Stack stack = new Stack(layout, settings);
        Set<String> again = new HashSet<>();
        List<Part> wanted = new ArrayList<>();
        boolean build = true;
        for (String word : words) {
            if (NO_BUILD.equals(word)) {
                build = false;
            } else if (SERVERS.equals(word)) {
                wanted.addAll(stack.servers());
            } else {
                again.add(word);
                wanted.add(stack.named(word));
            }
        }
        List<Part> parts = stack.withNeeds(wanted.isEmpty() ? stack.all() : wanted);
        Start start = new Start(stack, progress, again);
        // Before minutes of fetching and building, not after.
        start.checkPorts(parts);
        if (build) {
            build(parts);
        }
        for (Part part : parts) {
            if (!part.external()) {
                part.prepare(progress);
            }
        }
        stack.writeProperties();
        double began = progress.seconds();
        start.bring(parts);
        remember(progress.seconds() - began, start.startedAll(stack.all()));
        return stack;
    }

    /** Only the start of a whole stack says how long a start takes. */
    private void remember(double seconds, boolean whole) throws IOException {
        if (whole) {
            Files.writeString(startNote(), String.format(Locale.ROOT, "%.1f%n", seconds));
        }
    }

    /** How long the last start of the whole stack took, from the first process to everything serving; 0 if unknown. */
    double startSeconds() throws IOException {
        return Files.exists(startNote())
                ? Double.parseDouble(Files.readString(startNote()).strip())
                : 0;
    }

    private Path startNote() {
        return layout.home().resolve("run").resolve("start-seconds");
    }

    private void build(List<Part> parts) throws IOException, InterruptedException {
        List<String> artifacts =
                parts.stream().flatMap(part -> part.artifact().stream()).toList();
        if (artifacts.stream().anyMatch(artifact -> artifact.endsWith("-bff"))) {
            new Pages(layout, progress).build();
        }
        new Build(layout, progress).bring(artifacts);
    }

    /** What a person wants to know next. */
    void sayWhere(Stack stack) {
        progress.plain(String.format(Locale.ROOT, "Up after %.0f s.", progress.seconds()));
        boolean everything =
                stack.all().stream().allMatch(part -> part.trouble().isEmpty());
        if (everything && Files.isDirectory(layout.module("front-apps"))) {
            String door = stack.facts().get("HUB_GATEWAY_URL");
            progress.plain("  portal        " + door + "/portal/");
            progress.plain("  booking       " + door + "/booking/");
            progress.plain("  acquisitions  " + door + "/acquisitions/   (staff login: admin, password in "
                    + layout.secrets().resolve("admin") + ")");
            progress.plain("  desk          " + door + "/desk/   (the same)");
        }
        progress.plain("  Flink         " + stack.facts().get("HUB_FLINK_URL"));
        progress.plain("  Nacos         http://127.0.0.1:" + stack.facts().port(Port.NACOS_CONSOLE));
        progress.plain("  all addresses and secrets: " + layout.stackProperties());
    }
}
