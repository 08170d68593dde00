package io.libraryhub.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Nacos 3: registry and configuration. */
final class Nacos implements Program {

    static final String NAME = "nacos";

    private final Layout layout;
    private final Facts facts;
    private final Secrets secrets;
    private final ServerFiles files;

    Nacos(Layout layout, Facts facts, Secrets secrets) {
        this.layout = layout;
        this.facts = facts;
        this.secrets = secrets;
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
        ports.put("Nacos", facts.port(Port.NACOS));
        ports.put("Nacos console", facts.port(Port.NACOS_CONSOLE));
        ports.put("Nacos raft", facts.port(Port.NACOS_RAFT));
        ports.put("Nacos clients", facts.port(Port.NACOS_CLIENTS));
        ports.put("Nacos peers", facts.port(Port.NACOS_PEERS));
        return ports;
    }

    @Override
    public boolean external() {
        return facts.isExternal("HUB_NACOS_ADDR");
    }

    @Override
    public void prepare(Progress progress) throws IOException, InterruptedException {
        files.fetch(
                progress,
                (jars, folder) -> MainJar.build(
                        layout.serverSources(NAME).resolve("NacosMain.java"),
                        ServerFiles.classPath(folder),
                        folder.resolve("main.jar")));
    }

    @Override
    public Launch launch() throws IOException {
        Path home = layout.data(NAME);
        Path temporary = Files.createDirectories(home.resolve("tmp"));
        Template.write(
                layout.serverSources(NAME).resolve("application.properties"),
                home.resolve("conf/application.properties"),
                Map.of(
                        "PORT", Integer.toString(facts.port(Port.NACOS)),
                        "CONSOLE_PORT", Integer.toString(facts.port(Port.NACOS_CONSOLE)),
                        "HOME", home.toString(),
                        "IDENTITY", secrets.password("nacos-identity"),
                        "TOKEN_KEY", secrets.key("nacos-token")));
        ClassArchive archive = Java.archive(
                layout, NAME, files.folder().getFileName().toString().substring(NAME.length() + 1));
        List<String> more = new ArrayList<>(archive.flags());
        more.addAll(List.of(
                "-XX:MaxMetaspaceSize=200m",
                "-XX:TieredStopAtLevel=1",
                "-Dnacos.standalone=true",
                "-Dnacos.deployment.type=merged",
                "-Dnacos.home=" + home,
                "-Dnacos.server.ip=127.0.0.1",
                "-Dnacos.remote.grpc.listen.ip=127.0.0.1",
                "-Dserver.address=127.0.0.1",
                "-Duser.home=" + home,
                "-Djava.io.tmpdir=" + temporary,
                "-Dspring.config.additional-location=file:" + home + "/conf/",
                "-cp",
                files.folder().resolve("main.jar") + ":" + Java.classPath(files.classPath()),
                "NacosMain"));
        return new Launch(Java.command(64, 256, more), Java.environment(temporary), home, "", Optional.of(archive));
    }

    @Override
    public Optional<String> trouble() {
        try {
            int status = Http.get("http://" + facts.get("HUB_NACOS_ADDR") + "/nacos/v3/admin/core/state/readiness")
                    .statusCode();
            return status == 200 ? Optional.empty() : Optional.of("readiness answers " + status);
        } catch (IOException e) {
            return Optional.of(Http.reason(e));
        }
    }

    @Override
    public void settle(Progress progress) throws IOException {
        new NacosConfig(
                        facts.get("HUB_NACOS_ADDR"),
                        layout.config(),
                        layout.data(NAME).resolve("published.properties"))
                .publish(progress);
    }
}
