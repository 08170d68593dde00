package io.libraryhub.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A Flink session cluster: a job manager with its web pages and one task manager. */
final class Flink implements Program {

    static final String JOB_MANAGER = "flink-jobmanager";
    static final String TASK_MANAGER = "flink-taskmanager";

    /** What Flink's reflection and serialisers need on Java 17: the list of Flink's own start scripts. */
    static final List<String> OPENS = List.of(
            "--add-exports=java.rmi/sun.rmi.registry=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--add-opens=java.base/java.net=ALL-UNNAMED",
            "--add-opens=java.base/java.io=ALL-UNNAMED",
            "--add-opens=java.base/java.nio=ALL-UNNAMED",
            "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
            "--add-opens=java.base/java.lang.reflect=ALL-UNNAMED",
            "--add-opens=java.base/java.text=ALL-UNNAMED",
            "--add-opens=java.base/java.time=ALL-UNNAMED",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent.atomic=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent.locks=ALL-UNNAMED");

    /** Heartbeats need no finer clock; two systems of actors in each process wake a hundred times a second otherwise. */
    private static final String ACTORS_TICK = "-Dpekko.scheduler.tick-duration=100ms";

    private static final String ID_FILE = "resource-id";

    private enum Role {
        JOB_MANAGER_ROLE(
                JOB_MANAGER,
                "org.apache.flink.runtime.entrypoint.StandaloneSessionClusterEntrypoint",
                192,
                List.of("-XX:MaxMetaspaceSize=160m", "-XX:MaxDirectMemorySize=96m"),
                List.of("--executionMode", "cluster")),
        TASK_MANAGER_ROLE(
                TASK_MANAGER,
                "org.apache.flink.runtime.taskexecutor.TaskManagerRunner",
                // The sums of config.yaml: framework and task heap; framework, task and network memory outside it.
                352,
                List.of("-XX:MaxMetaspaceSize=192m", "-XX:MaxDirectMemorySize=208m"),
                List.of());

        private final String process;
        private final String main;
        private final int heapMb;
        private final List<String> memory;
        private final List<String> arguments;

        Role(String process, String main, int heapMb, List<String> memory, List<String> arguments) {
            this.process = process;
            this.main = main;
            this.heapMb = heapMb;
            this.memory = memory;
            this.arguments = arguments;
        }
    }

    private final Layout layout;
    private final Facts facts;
    private final Role role;
    private final ServerFiles files;

    private Flink(Layout layout, Facts facts, Role role) {
        this.layout = layout;
        this.facts = facts;
        this.role = role;
        this.files = new ServerFiles(layout, "flink");
    }

    static Flink jobManager(Layout layout, Facts facts) {
        return new Flink(layout, facts, Role.JOB_MANAGER_ROLE);
    }

    static Flink taskManager(Layout layout, Facts facts) {
        return new Flink(layout, facts, Role.TASK_MANAGER_ROLE);
    }

    @Override
    public String name() {
        return role.process;
    }

    @Override
    public Kind kind() {
        return Kind.SERVER;
    }

    @Override
    public Set<String> needs() {
        return Set.of();
    }

    @Override
    public Map<String, Integer> ports() {
        Map<String, Integer> ports = new LinkedHashMap<>();
        if (role == Role.JOB_MANAGER_ROLE) {
            ports.put("Flink web", facts.port(Port.FLINK_REST));
            ports.put("Flink job manager", facts.port(Port.FLINK_RPC));
        }
        return ports;
    }

    @Override
    public boolean external() {
        return facts.isExternal("HUB_FLINK_URL");
    }

    @Override
    public void prepare(Progress progress) throws IOException, InterruptedException {
        if (role == Role.JOB_MANAGER_ROLE) {
            files.fetch(progress, (jars, folder) -> {});
        }
    }

    @Override
    public Launch launch() throws IOException {
        Path home = layout.data("flink");
        Path temporary = Files.createDirectories(home.resolve("tmp").resolve(role.process));
        Path config = Files.createDirectories(home.resolve("conf").resolve(role.process));
        for (String folder : List.of("checkpoints", "savepoints", "upload", "plugins")) {
            Files.createDirectories(home.resolve(folder));
        }
        Files.copy(
                layout.serverSources("flink").resolve("log4j2.xml"),
                config.resolve("log4j2.xml"),
                StandardCopyOption.REPLACE_EXISTING);
        Template.write(
                layout.serverSources("flink").resolve("config.yaml"),
                config.resolve("config.yaml"),
                Map.of(
                        "HOME", home.toString(),
                        "TEMPORARY", temporary.toString(),
                        "ID", newId(config),
                        "REST_PORT", Integer.toString(facts.port(Port.FLINK_REST)),
                        "RPC_PORT", Integer.toString(facts.port(Port.FLINK_RPC))));
        ClassArchive archive = Java.archive(
                layout, role.process, files.folder().getFileName().toString().substring("flink-".length()));
        List<String> more = new ArrayList<>(archive.flags());
        more.addAll(role.memory);
        more.add(ACTORS_TICK);
        more.addAll(OPENS);
        more.addAll(List.of(
                "-Dlog4j2.configurationFile=" + config.resolve("log4j2.xml"),
                "-Duser.home=" + home,
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                Java.classPath(files.classPath()),
                role.main,
                "--configDir",
                config.toString()));
        more.addAll(role.arguments);
        Map<String, String> environment = new LinkedHashMap<>(Java.environment(temporary));
        environment.put("FLINK_CONF_DIR", config.toString());
        environment.put("FLINK_LIB_DIR", files.folder().resolve("jars").toString());
        environment.put("FLINK_PLUGINS_DIR", home.resolve("plugins").toString());
        return new Launch(Java.command(64, role.heapMb, more), environment, home, "", Optional.of(archive));
    }

    /** A name for this start, so that a task manager is not taken for its predecessor that was killed. */
    private static String newId(Path config) throws IOException {
        String id = UUID.randomUUID().toString();
        Files.writeString(config.resolve(ID_FILE), id);
        return id;
    }

    private boolean hasRegistered() throws IOException {
        Path file = layout.data("flink").resolve("conf").resolve(role.process).resolve(ID_FILE);
        String id = Files.exists(file) ? Files.readString(file).strip() : "";
        for (JsonNode manager :
                Http.json(facts.get("HUB_FLINK_URL") + "/taskmanagers").path("taskmanagers")) {
            if (manager.path("id").asText().equals(id)
                    && manager.path("slotsNumber").asInt() > 0) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Optional<String> trouble() {
        try {
            JsonNode overview = Http.json(facts.get("HUB_FLINK_URL") + "/overview");
            if (role == Role.JOB_MANAGER_ROLE) {
                return Optional.empty();
            }
            if (!external()) {
                return hasRegistered() ? Optional.empty() : Optional.of("it has not registered yet");
            }
            int managers = overview.path("taskmanagers").asInt();
            int slots = overview.path("slots-total").asInt();
            return managers >= 1 && slots >= 1
                    ? Optional.empty()
                    : Optional.of(managers + " task managers with " + slots + " slots have registered");
        } catch (IOException e) {
            return Optional.of(Http.reason(e));
        }
    }
}
