package io.libraryhub.local;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * {@code ./hub test}: everything that can be tested, against a stack of its own that is made for it and ended after it.
 * A failed stage does not hide the next ones, unless they cannot run without it.
 */
final class TestRun {

    /** Names that a person may give to run only some stages. */
    private static final List<String> NAMES = List.of("web", "java", "journeys", "browser");

    /** Share of a full day that still moves every kind of event. */
    private static final String SMALL_DAY = "0.15";

    private interface Stage {
        /** Whether it passed. */
        boolean run() throws IOException, InterruptedException;
    }

    private record Result(String stage, String outcome, double seconds, List<String> complaints) {}

    private final Layout layout;
    private final Settings settings;
    private final Progress progress;
    private final List<Result> results = new ArrayList<>();
    private final Pages pages;

    /** Of the stage that runs. */
    private Complaints complaints = new Complaints();

    TestRun(Layout layout, Settings settings, Progress progress) {
        this.layout = layout;
        this.settings = settings;
        this.progress = progress;
        this.pages = new Pages(layout, progress);
    }

    int run(List<String> wanted) throws IOException, InterruptedException {
        for (String name : wanted) {
            if (!NAMES.contains(name)) {
                throw new HubException("there is no stage '" + name + "'. The stages: " + String.join(", ", NAMES));
            }
        }
        List<String> stages = wanted.isEmpty() ? NAMES : wanted;
        new Reset(layout, settings, progress).forget();
        Thread downAtAnyEnd = new Thread(this::down, "down");
        Runtime.getRuntime().addShutdownHook(downAtAnyEnd);
        try {
            all(stages);
        } finally {
            down();
            Runtime.getRuntime().removeShutdownHook(downAtAnyEnd);
        }
        return summary();
    }

    private void all(List<String> stages) throws InterruptedException {
        if (stages.contains("web") && pages.exist()) {
            stage("web: packages", () -> {
                pages.install();
                return true;
            });
            for (String script : List.of("lint", "typecheck", "test", "build")) {
                stage("web: " + script, () -> npm(List.of("run", script), List.of()));
            }
        }
        if (stages.contains("java") && stage("servers up", () -> up(List.of("servers")))) {
            stage("java: verify", () -> maven(List.of("verify")));
        }
        if (!stages.contains("journeys") && !stages.contains("browser")) {
            return;
        }
        if (stage("whole hub up", () -> up(List.of()))) {
            // The pages want a library to show, and the last journey ends processes: in this order.
            stage("demo: a small day", this::smallDay);
            if (stages.contains("browser") && Files.isDirectory(pages.folder().resolve("e2e"))) {
                stage("browser", this::browser);
            }
            if (stages.contains("journeys")) {
                stage("journeys", this::journeys);
            }
        }
    }

    private boolean stage(String name, Stage stage) throws InterruptedException {
        progress.plain("");
        progress.say("test", "—— " + name + " ——");
        double began = progress.seconds();
        complaints = new Complaints();
        boolean passed = false;
        try {
            passed = stage.run();
        } catch (HubException | IOException e) {
            progress.say("test", name + ": " + e.getMessage());
            String.valueOf(e.getMessage()).lines().map(line -> "Error: " + line).forEach(complaints::hear);
        }
        double seconds = progress.seconds() - began;
        results.add(new Result(name, passed ? "passed" : "FAILED", seconds, complaints.lines()));
        progress.say(
                "test", name + (passed ? " passed" : " FAILED") + String.format(Locale.ROOT, " (%.0f s)", seconds));
        return passed;
    }

    private boolean up(List<String> words) throws IOException, InterruptedException {
        new Up(layout, settings, progress).bring(words);
        return true;
    }

    private boolean maven(List<String> goals) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("mvn", "-B", "-ntp", "--fail-at-end"));
        command.addAll(goals);
        return Foreground.run(command, layout.root(), environment(), complaints::hear) == 0;
    }

    private boolean npm(List<String> arguments, List<String> more) throws IOException, InterruptedException {
        Node.check();
        List<String> command = new ArrayList<>(List.of("npm"));
        command.addAll(arguments);
        List<String> environment = new ArrayList<>(environment());
        environment.addAll(more);
        return Foreground.run(command, pages.folder(), environment, complaints::hear) == 0;
    }

    private boolean smallDay() throws IOException, InterruptedException {
        return new Demo(layout, settings, progress).play(List.of("--scale=" + SMALL_DAY)) == 0;
    }

    /** Builds what the journeys are made of along with them, without running those modules' own tests once more. */
    private boolean journeys() throws IOException, InterruptedException {
        forgetEarlierResults("acceptance");
        return maven(List.of(
                "verify",
                "-Pjourneys",
                "-pl",
                "infra/acceptance",
                "-am",
                "-Dtest=NoUnitTests",
                "-Dsurefire.failIfNoSpecifiedTests=false",
                "-Dit.test=*Journey",
                "-Dfailsafe.failIfNoSpecifiedTests=false"));
    }

    /** A module without tests in this stage would be judged by what an earlier stage left. */
    private void forgetEarlierResults(String artifact) throws IOException {
        for (Modules.Module module : Modules.read(layout.root()).with(artifact)) {
            Files.deleteIfExists(layout.module(module.path()).resolve("target/failsafe-reports/failsafe-summary.xml"));
        }
    }

    private boolean browser() throws IOException, InterruptedException {
        return npm(List.of("run", "e2e"), List.of("CHROMIUM=" + Chromium.find(layout, progress)));
    }

    private List<String> environment() {
        return List.of(
                "HUB_STACK=" + layout.stackProperties(),
                "HUB_HOME=" + layout.home(),
                "HUB_PORT_OFFSET=" + settings.portOffset(),
                "HUB_GATEWAY_URL=http://127.0.0.1:" + Port.GATEWAY.at(settings.portOffset()),
                "CI=true");
    }

    private void down() {
        try {
            new Down(layout, settings, progress).end();
        } catch (HubException | IOException e) {
            progress.say("test", "the stack could not be ended: " + Http.reason(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private int summary() {
        progress.plain("");
        for (Result result : results) {
            progress.plain(String.format(
                    Locale.ROOT, "  %-20s %-7s %6.0f s", result.stage(), result.outcome(), result.seconds()));
        }
        List<Result> failed = results.stream()
                .filter(result -> "FAILED".equals(result.outcome()))
                .toList();
        for (Result result : failed) {
            progress.plain("  " + result.stage() + ":");
            result.complaints().forEach(line -> progress.plain("    " + line));
        }
        boolean passed = failed.isEmpty();
        progress.plain(String.format(
                Locale.ROOT, "  %-20s %-7s %6.0f s", "in all", passed ? "passed" : "FAILED", progress.seconds()));
        return passed ? 0 : 1;
    }
}
