package io.libraryhub.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The front apps' web pages: one npm workspace, built before the back ends that carry the pages in their jars. */
final class Pages {

    private static final List<String> APPS = List.of("portal", "booking", "acquisitions", "desk");

    private final Layout layout;
    private final Progress progress;

    Pages(Layout layout, Progress progress) {
        this.layout = layout;
        this.progress = progress;
    }

    Path folder() {
        return layout.module("front-apps");
    }

    boolean exist() {
        return Files.exists(folder().resolve("package.json"));
    }

    void build() throws IOException, InterruptedException {
        if (!exist() || isCurrent()) {
            return;
        }
        install();
        npm("building the web pages", List.of("run", "build"));
        progress.say("pages", "done");
    }

    private boolean isCurrent() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (Path file : List.of(
                folder().resolve("package.json"),
                folder().resolve("package-lock.json"),
                folder().resolve("shared-web"))) {
            sources.add(file);
        }
        for (String app : APPS) {
            Path web = folder().resolve(app).resolve("web");
            if (!Files.isDirectory(web)) {
                continue;
            }
            List<Path> all = new ArrayList<>(sources);
            for (String source : List.of("src", "public", "index.html", "package.json", "vite.config.ts")) {
                all.add(web.resolve(source));
            }
            if (!Freshness.isCurrent(web.resolve("dist/index.html"), all)) {
                return false;
            }
        }
        return true;
    }

    /** As locked; again only when the lock has changed. */
    void install() throws IOException, InterruptedException {
        Path lock = folder().resolve("package-lock.json");
        Path installed = folder().resolve("node_modules/.hub-installed");
        if (Files.exists(installed) && Files.exists(lock) && Files.mismatch(lock, installed) == -1) {
            return;
        }
        npm("fetching the web pages' packages", List.of("ci", "--no-audit", "--no-fund"));
        Files.copy(lock, installed, StandardCopyOption.REPLACE_EXISTING);
    }

    private void npm(String what, List<String> arguments) throws IOException, InterruptedException {
        Node.check();
        List<String> command = new ArrayList<>(List.of("npm"));
        command.addAll(arguments);
        Shell.run(progress, "pages", what, command, folder(), Map.of("CI", "true"), layout.log("pages"));
    }
}
