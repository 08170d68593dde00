package io.libraryhub.local;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * The Flink job: not a process but work of the cluster's. There is never a second copy of it, and it goes on where it
 * was: from the savepoint of the last {@code down}, or after a crash from the newest checkpoint.
 */
final class SignalsJob implements Task {

    static final String NAME = "signals";
    private static final String JOB_NAME = "library-hub signals";
    private static final Duration PATIENCE = Duration.ofSeconds(180);

    private final Layout layout;
    private final Facts facts;
    private final FlinkRest flink;
    private final Path jar;

    SignalsJob(Layout layout, Facts facts) {
        this.layout = layout;
        this.facts = facts;
        this.flink = new FlinkRest(facts.get("HUB_FLINK_URL"));
        this.jar = layout.module("data-center/signals/target/signals-job.jar");
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Kind kind() {
        return Kind.JOB;
    }

    @Override
    public Set<String> needs() {
        return Set.of(MySql.NAME, RocketMq.NAME, Flink.JOB_MANAGER, Flink.TASK_MANAGER);
    }

    @Override
    public Map<String, Integer> ports() {
        return Map.of();
    }

    @Override
    public Optional<String> artifact() {
        return Optional.of(NAME);
    }

    @Override
    public void start(Progress progress) throws IOException, InterruptedException {
        if (!Files.exists(jar)) {
            throw new HubException(jar + " is not there: it was not built");
        }
        String build = Java.fingerprint(jar);
        Optional<String> running = flink.jobNamed(JOB_NAME);
        if (running.isPresent() && !build.equals(submitted().getProperty("build"))) {
            progress.say(NAME, "a newer build: restarting");
            stop(progress);
            running = Optional.empty();
        }
        if (running.isEmpty()) {
            submit(build, progress);
        }
        awaitRunning(progress);
    }

    private void submit(String build, Progress progress) throws IOException, InterruptedException {
        if (makings().switching()) {
            finishSwitch(progress);
        }
        Makings makings = makings();
        Path config = writeConfig(makings);
        flink.deleteJars();
        String jarId = flink.upload(jar);
        ObjectNode order = Http.JSON.createObjectNode();
        order.putArray("programArgsList").add("--config").add(config.toString());
        Optional<Path> state = new JobState(layout.data("flink")).newest();
        state.ifPresent(path -> {
            order.put("savepointPath", path.toUri().toString());
            // Flink takes the folder over and removes it once newer checkpoints make it useless.
            order.put("restoreMode", "CLAIM");
            // The state of a making that serves no more.
            order.put("allowNonRestoredState", makings.changedSinceSubmitted());
        });
        String job = flink.run(jarId, order);
        progress.say(
                NAME,
                "submitted as " + job
                        + state.map(path -> ", going on from " + path.getFileName())
                                .orElse(", from the beginning"));
        Properties note = new Properties();
        note.setProperty("job", job);
        note.setProperty("build", build);
        state.ifPresent(path -> note.setProperty("from", path.getFileName().toString()));
        store(note, note());
        makings.submitted();
    }

    /**
     * Starts to make a signal anew beside the one that serves; one that is under way goes on.
     *
     * @param from first local day that is read, or empty for all
     */
    void beginRebuild(String signal, String from, Progress progress) throws IOException, InterruptedException {
        Makings makings = makings();
        String underWay = makings.underWay().orElse(signal);
        if (!underWay.equals(signal)) {
            throw new HubException(
                    underWay + " is being made anew: ./hub signals rebuild " + underWay + ", or ./hub signals abandon");
        }
        if (makings.underWay().isEmpty()) {
            Path draft = layout.data("flink").resolve("rebuild.properties");
            Properties asked = configLines(makings);
            asked.setProperty("hub.signal.rebuild", signal + "=1");
            asked.setProperty("hub.signal.rebuild.from", from);
            store(asked, draft);
            makings.begin(signal, rebuildStep("from", draft).strip());
            Files.delete(draft);
            progress.say(
                    NAME,
                    "makes " + signal + " anew from " + (makings.from().isEmpty() ? "the beginning" : makings.from()));
            stop(progress);
        }
        start(progress);
    }

    /** Whether the new making has been told the past, for good; true, too, when there is none. */
    boolean hasReadArchive() throws IOException {
        Makings makings = makings();
        if (makings.underWay().isEmpty() || makings.switching()) {
            return true;
        }
        Optional<String> job = flink.jobNamed(JOB_NAME);
        return job.isPresent() && flink.isFinishedAndKept(job.get(), "archive of " + makings.operator());
    }

    /** Lets what was made anew be served. */
    void switchRebuilt(Progress progress) throws IOException, InterruptedException {
        if (makings().underWay().isPresent()) {
            makings().beginSwitch();
            stop(progress);
        }
        start(progress);
    }

    /** Gives up a making that is under way; the one that serves is left as it is. */
    void abandonRebuild(Progress progress) throws IOException, InterruptedException {
        Makings makings = makings();
        if (makings.underWay().isEmpty() || makings.switching()) {
            throw new HubException("nothing is being made anew that could be abandoned");
        }
        makings.abandon();
        stop(progress);
        start(progress);
    }

    private void finishSwitch(Progress progress) throws IOException, InterruptedException {
        Makings makings = makings();
        String said = rebuildStep("switch", writeConfig(makings));
        said.lines().forEach(line -> progress.say(NAME, line));
        makings.finish();
    }

    /** Runs a step of the rebuild beside the cluster, with the job's own jar; answers what it prints. */
    private String rebuildStep(String step, Path config) throws IOException, InterruptedException {
        List<Path> jars = new ArrayList<>(List.of(jar));
        jars.addAll(new ServerFiles(layout, "flink").classPath());
        List<String> command = new ArrayList<>(Java.command(32, 256, Flink.OPENS));
        command.addAll(List.of(
                // What is printed is the step's answer.
                "-Dorg.apache.logging.log4j.level=OFF",
                "-Drocketmq.log.file.level=OFF",
                "-cp",
                Java.classPath(jars),
                "io.libraryhub.signals.RebuildSteps",
                step,
                "--config",
                config.toString()));
        Path log = layout.log("signals-rebuild");
        Files.createDirectories(log.getParent());
        Process process =
                new ProcessBuilder(command).redirectError(log.toFile()).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new HubException(
                    "the rebuild's step '" + step + "' failed. The end of " + log + ":\n" + Shell.tail(log, 20));
        }
        return said;
    }

    private Makings makings() throws IOException {
        return Makings.read(layout.data("flink").resolve("makings.properties"));
    }

    private void awaitRunning(Progress progress) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        String state = "unknown";
        while (System.nanoTime() < end) {
            Optional<String> job = flink.jobNamed(JOB_NAME);
            if (job.isEmpty()) {
                String id = submitted().getProperty("job", "");
                refuseIfItCannotGoOn(id);
                throw new HubException(
                        "the Flink job '" + JOB_NAME + "' ended while it was starting.\n" + flink.failure(id));
            }
            state = flink.state(job.get());
            if ("RUNNING".equals(state)) {
                progress.say(NAME, "runs");
                return;
            }
            refuseIfItCannotGoOn(job.get());
            Thread.sleep(500);
        }
        throw new HubException("the Flink job does not run after " + PATIENCE.toSeconds() + " s (" + state
                + "). Its log is " + layout.log(Flink.TASK_MANAGER) + ", its page " + facts.get("HUB_FLINK_URL"));
    }

    /** Flink would try again for ever. */
    private void refuseIfItCannotGoOn(String job) throws IOException {
        Optional<RestoreFailure> failure = flink.restoreFailure(job);
        if (failure.isPresent()) {
            String from = submitted().getProperty("from", "what it left");
            throw new HubException(failure.get().explained(from, layout.data("flink")));
        }
    }

    /** Whether it was started and not stopped since, whatever has become of it. */
    boolean isWanted() {
        return Files.exists(note());
    }

    @Override
    public Optional<String> trouble() {
        try {
            Optional<String> job = flink.jobNamed(JOB_NAME);
            if (job.isEmpty()) {
                return Optional.of("down");
            }
            String state = flink.state(job.get());
            return "RUNNING".equals(state) ? Optional.empty() : Optional.of(state.toLowerCase(Locale.ROOT));
        } catch (IOException e) {
            return Optional.of("down");
        }
    }

    /** With a savepoint when the job can still take one; its retained checkpoints remain otherwise. */
    @Override
    public void stop(Progress progress) throws IOException, InterruptedException {
        Optional<String> job;
        try {
            job = flink.jobNamed(JOB_NAME);
        } catch (IOException e) {
            // No cluster, no job.
            return;
        }
        if (job.isEmpty()) {
            return;
        }
        Files.deleteIfExists(note());
        Path folder = layout.data("flink").resolve("savepoints");
        try {
            flink.stopWithSavepoint(job.get(), folder.toUri().toString(), PATIENCE);
            progress.say(NAME, "stopped with a savepoint");
        } catch (IOException e) {
            progress.say(
                    NAME, "could not take a savepoint (" + Http.reason(e) + "): cancelled, its last checkpoint counts");
            flink.cancel(job.get(), PATIENCE);
        }
    }

    private Path writeConfig(Makings makings) throws IOException {
        Path file = layout.data("flink").resolve("job.properties");
        store(configLines(makings), file);
        return file;
    }

    private Properties configLines(Makings makings) throws IOException {
        Properties lines = new Properties();
        Path tuning = layout.config().resolve("flink/signals.properties");
        if (Files.exists(tuning)) {
            try (Reader in = Files.newBufferedReader(tuning)) {
                lines.load(in);
            }
        }
        lines.setProperty("rocketmq.namesrv", facts.get("HUB_ROCKETMQ_NAMESRV"));
        lines.putIfAbsent("warehouse.kind", "mysql");
        if ("mysql".equals(lines.getProperty("warehouse.kind"))) {
            lines.setProperty(
                    "warehouse.url",
                    facts.get("HUB_MYSQL_URL") + "/" + Schema.WAREHOUSE.schemaName() + facts.get("HUB_MYSQL_PARAMS"));
            lines.setProperty("warehouse.user", Schema.WAREHOUSE.user());
            lines.setProperty("warehouse.password", facts.get(Schema.WAREHOUSE.passwordName()));
        }
        lines.putIfAbsent("zone", "Asia/Shanghai");
        lines.setProperty("hub.signal.serving", makings.serving());
        lines.setProperty("hub.signal.rebuild", makings.rebuild());
        lines.setProperty("hub.signal.rebuild.from", makings.from());
        return lines;
    }

    private static void store(Properties lines, Path file) throws IOException {
        StringWriter text = new StringWriter();
        lines.store(text, null);
        Private.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private Path note() {
        return layout.data("flink").resolve("submitted.properties");
    }

    private Properties submitted() throws IOException {
        Properties note = new Properties();
        if (Files.exists(note())) {
            try (Reader in = Files.newBufferedReader(note())) {
                note.load(in);
            }
        }
        return note;
    }
}
