package io.libraryhub.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Elasticsearch 8 with the hub's analysis plugin. */
final class Elasticsearch implements Program {

    static final String NAME = "elasticsearch";
    private static final String PLUGIN = "library-analysis";

    private final Layout layout;
    private final Facts facts;
    private final ServerFiles files;

    Elasticsearch(Layout layout, Facts facts) {
        this.layout = layout;
        this.facts = facts;
        this.files = new ServerFiles(layout, NAME);
    }

    @Override
    public String name() {
        return NAME;
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
        ports.put("Elasticsearch", facts.port(Port.ELASTICSEARCH));
        ports.put("Elasticsearch peers", facts.port(Port.ELASTICSEARCH_PEERS));
        return ports;
    }

    @Override
    public boolean external() {
        return facts.isExternal("HUB_ELASTICSEARCH_URL");
    }

    @Override
    public void prepare(Progress progress) throws IOException, InterruptedException {
        files.fetch(progress, (jars, folder) -> {
            try (Stream<Path> fetched = Files.list(jars)) {
                Unpacking.zip(fetched.findFirst().orElseThrow(), folder);
            }
            ServerFiles.delete(jars);
            makeExecutable(program(folder).resolve("bin"));
        });
        installPlugin(progress);
    }

    private static void makeExecutable(Path folder) throws IOException {
        try (Stream<Path> scripts = Files.list(folder)) {
            for (Path script : scripts.toList()) {
                if (!script.toFile().setExecutable(true, false)) {
                    throw new IOException("cannot make " + script + " executable");
                }
            }
        }
    }

    private void installPlugin(Progress progress) throws IOException, InterruptedException {
        Path module = layout.module("infra/search");
        Path jar = module.resolve("target/search-plugin.jar");
        new Build(layout, progress).bring(List.of("search-plugin"));
        Path installed = program(files.folder()).resolve("plugins").resolve(PLUGIN);
        Path copy = installed.resolve("search-plugin.jar");
        if (Files.exists(copy) && Java.fingerprint(copy).equals(Java.fingerprint(jar))) {
            return;
        }
        ServerFiles.delete(installed);
        Files.createDirectories(installed);
        for (Path library : Java.jars(module.resolve("target/lib"))) {
            Files.copy(library, installed.resolve(library.getFileName()));
        }
        Unpacking.entry(jar, "plugin-descriptor.properties", installed.resolve("plugin-descriptor.properties"));
        Files.copy(jar, copy, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Path program(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(path -> path.getFileName().toString().startsWith("elasticsearch-"))
                    .findFirst()
                    .orElseThrow(() -> new HubException("no Elasticsearch in " + folder));
        } catch (IOException e) {
            throw new HubException("cannot read " + folder, e);
        }
    }

    @Override
    public Launch launch() throws IOException {
        Path home = layout.data(NAME);
        Path temporary = Files.createDirectories(home.resolve("tmp"));
        Path config = Files.createDirectories(home.resolve("config"));
        Path program = program(files.folder());
        Files.createDirectories(config.resolve("jvm.options.d"));
        for (String file : List.of("jvm.options", "log4j2.properties")) {
            Files.copy(
                    layout.serverSources(NAME).resolve(file),
                    config.resolve(file),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        Template.write(
                layout.serverSources(NAME).resolve("elasticsearch.yml"),
                config.resolve("elasticsearch.yml"),
                Map.of(
                        "HOME", home.toString(),
                        "PORT", Integer.toString(facts.port(Port.ELASTICSEARCH)),
                        "PEER_PORT", Integer.toString(facts.port(Port.ELASTICSEARCH_PEERS))));
        Map<String, String> environment = new HashMap<>(Java.environment(temporary));
        environment.put("ES_JAVA_HOME", Java.home().toString());
        environment.put("ES_PATH_CONF", config.toString());
        environment.put("ES_TMPDIR", temporary.toString());
        environment.put("CLI_JAVA_OPTS", "-Xms8m -Xmx48m -XX:+UseSerialGC -XX:TieredStopAtLevel=1");
        List<String> command = new ArrayList<>(NotRoot.wrap(home, program));
        command.add(program.resolve("bin/elasticsearch").toString());
        return new Launch(command, environment, program, "", Optional.empty());
    }

    @Override
    public Optional<String> trouble() {
        try {
            JsonNode health = Http.json(facts.get("HUB_ELASTICSEARCH_URL") + "/_cluster/health");
            String status = health.path("status").asText();
            return "green".equals(status) || "yellow".equals(status)
                    ? Optional.empty()
                    : Optional.of("the cluster is " + status);
        } catch (IOException e) {
            return Optional.of(Http.reason(e));
        }
    }
}
