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

/** RocketMQ 5: name server and broker in one process, with the topics of {@code infra/config/rocketmq/topics.yml}. */
final class RocketMq implements Program {

    static final String NAME = "rocketmq";

    private final Layout layout;
    private final Facts facts;
    private final ServerFiles files;

    RocketMq(Layout layout, Facts facts) {
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
        ports.put("RocketMQ name server", facts.port(Port.ROCKETMQ_NAMES));
        ports.put("RocketMQ broker", facts.port(Port.ROCKETMQ_BROKER));
        ports.put("RocketMQ broker, fast lane", facts.port(Port.ROCKETMQ_BROKER_FAST));
        ports.put("RocketMQ broker, replicas", facts.port(Port.ROCKETMQ_BROKER_REPLICA));
        return ports;
    }

    @Override
    public boolean external() {
        return facts.isExternal("HUB_ROCKETMQ_NAMESRV");
    }

    @Override
    public void prepare(Progress progress) throws IOException, InterruptedException {
        files.fetch(
                progress,
                (jars, folder) -> MainJar.build(
                        layout.serverSources(NAME).resolve("RocketMqMain.java"),
                        ServerFiles.classPath(folder),
                        folder.resolve("main.jar")));
    }

    @Override
    public Launch launch() throws IOException {
        Path home = layout.data(NAME);
        Path temporary = Files.createDirectories(home.resolve("tmp"));
        Path config = home.resolve("broker.conf");
        Template.write(
                layout.serverSources(NAME).resolve("broker.conf"),
                config,
                Map.of(
                        "HOME", home.toString(),
                        "NAMES_PORT", Integer.toString(facts.port(Port.ROCKETMQ_NAMES)),
                        "BROKER_PORT", Integer.toString(facts.port(Port.ROCKETMQ_BROKER)),
                        "REPLICA_PORT", Integer.toString(facts.port(Port.ROCKETMQ_BROKER_REPLICA))));
        ClassArchive archive = Java.archive(
                layout, NAME, files.folder().getFileName().toString().substring(NAME.length() + 1));
        List<String> more = new ArrayList<>(archive.flags());
        more.addAll(List.of(
                // Less than this silently stops the broker's checks of transactions.
                "-XX:MaxDirectMemorySize=256m",
                "-Drocketmq.home.dir=" + home,
                "-Duser.home=" + home,
                "-Djava.io.tmpdir=" + temporary,
                "-Dio.netty.allocator.numDirectArenas=2",
                "-Dio.netty.allocator.numHeapArenas=2",
                "-cp",
                files.folder().resolve("main.jar") + ":" + Java.classPath(files.classPath()),
                "RocketMqMain",
                home.toString(),
                Integer.toString(facts.port(Port.ROCKETMQ_NAMES)),
                config.toString()));
        return new Launch(Java.command(64, 256, more), Java.environment(temporary), home, "", Optional.of(archive));
    }

    @Override
    public Optional<String> trouble() {
        if (!external() && PortCheck.isFree(facts.port(Port.ROCKETMQ_BROKER))) {
            return Optional.of("the broker does not listen yet");
        }
        try (Topics topics = Topics.at(facts.get("HUB_ROCKETMQ_NAMESRV"))) {
            return topics.brokers().isEmpty() ? Optional.of("no broker has registered yet") : Optional.empty();
        } catch (IOException e) {
            return Optional.of(Http.reason(e));
        }
    }

    @Override
    public void settle(Progress progress) throws IOException {
        List<TopicPlan> plan = TopicPlan.read(layout.config().resolve("rocketmq/topics.yml"));
        try (Topics topics = Topics.at(facts.get("HUB_ROCKETMQ_NAMESRV"))) {
            List<String> made = topics.create(plan);
            progress.say(
                    NAME,
                    made.isEmpty()
                            ? "all " + plan.size() + " topics are there"
                            : "created topics " + String.join(", ", made));
        }
    }
}
