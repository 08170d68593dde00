package io.libraryhub.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One of the hub's own processes, started from its extracted jar. */
final class Service implements Program {

    private final Layout layout;
    private final Facts facts;
    private final ServiceSpec spec;
    private final Path jar;

    Service(Layout layout, Facts facts, ServiceSpec spec, Path module) {
        this.layout = layout;
        this.facts = facts;
        this.spec = spec;
        this.jar = module.resolve("target").resolve(spec.name() + ".jar");
    }

    @Override
    public String name() {
        return spec.name();
    }

    @Override
    public Kind kind() {
        return Kind.SERVICE;
    }

    @Override
    public Set<String> needs() {
        return spec.needs();
    }

    @Override
    public Optional<String> artifact() {
        return Optional.of(spec.name());
    }

    @Override
    public Map<String, Integer> ports() {
        Map<String, Integer> ports = new LinkedHashMap<>();
        ports.put("HTTP", facts.port(spec.http()));
        spec.rpc().ifPresent(rpc -> ports.put("Dubbo", facts.port(rpc)));
        return ports;
    }

    @Override
    public String build() {
        try {
            return Files.exists(jar) ? Java.fingerprint(jar) : "";
        } catch (IOException e) {
            throw new HubException("cannot read " + jar, e);
        }
    }

    @Override
    public void prepare(Progress progress) throws IOException, InterruptedException {
        new ExtractedJar(layout, spec.name(), jar).extract(progress);
    }

    @Override
    public Launch launch() throws IOException {
        Path home = Files.createDirectories(layout.data("services").resolve(spec.name()));
        Path temporary = Files.createDirectories(home.resolve("tmp"));
        String build = build();
        ClassArchive archive = Java.archive(layout, spec.name(), build);
        List<String> more = new ArrayList<>(archive.flags());
        if (facts.isJitQuick()) {
            more.add("-XX:TieredStopAtLevel=1");
        }
        more.addAll(List.of(
                "-XX:MaxMetaspaceSize=192m",
                "-XX:MaxDirectMemorySize=64m",
                "-Dio.netty.allocator.numDirectArenas=1",
                "-Dio.netty.allocator.numHeapArenas=1",
                "-Djava.io.tmpdir=" + temporary,
                "-Duser.home=" + home,
                "-Duser.timezone=UTC",
                "-jar",
                new ExtractedJar(layout, spec.name(), jar).program().toString()));
        return new Launch(
                Java.command(64, spec.heapMb(), more), environment(temporary), home, build, Optional.of(archive));
    }

    private Map<String, String> environment(Path temporary) {
        Map<String, String> environment = new LinkedHashMap<>(Java.environment(temporary));
        environment.putAll(facts.only(spec.known()));
        // Where it listens is the stack's business, as is that nobody outside this machine can reach it.
        environment.put("SERVER_ADDRESS", "127.0.0.1");
        environment.put("SERVER_PORT", Integer.toString(facts.port(spec.http())));
        environment.put("SPRING_CLOUD_NACOS_DISCOVERY_IP", "127.0.0.1");
        spec.rpc().ifPresent(rpc -> {
            environment.put("DUBBO_PROTOCOL_PORT", Integer.toString(facts.port(rpc)));
            environment.put("DUBBO_PORT_TO_BIND", Integer.toString(facts.port(rpc)));
        });
        return environment;
    }

    @Override
    public Optional<String> trouble() {
        try {
            HttpResponse<String> answer = Http.get("http://127.0.0.1:" + facts.port(spec.http()) + "/actuator/health");
            if (answer.statusCode() == 200) {
                return Optional.empty();
            }
            JsonNode body = Http.JSON.readTree(answer.body());
            return Optional.of("health is " + body.path("status").asText("unknown") + " (" + answer.statusCode() + ") "
                    + Http.shortened(answer.body()));
        } catch (IOException e) {
            return Optional.of(Http.reason(e));
        }
    }
}
