package io.libraryhub.local;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * A topic as {@code topics.yml} wants it.
 *
 * @param queues how many readers may share the topic; may grow, never shrink
 */
record TopicPlan(String name, int queues) {

    private static final int MOST_QUEUES = 256;

    static List<TopicPlan> read(Path file) throws IOException {
        Object tree;
        try (Reader in = Files.newBufferedReader(file)) {
            tree = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        } catch (YAMLException e) {
            throw new HubException(file + " is not YAML", e);
        }
        if (!(tree instanceof Map<?, ?> top) || !(top.get("topics") instanceof List<?> entries) || entries.isEmpty()) {
            throw new HubException(file + " must hold a list under 'topics'");
        }
        List<TopicPlan> plan = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Object entry : entries) {
            TopicPlan topic = topic(file, entry);
            if (!seen.add(topic.name())) {
                throw new HubException(file + " names topic " + topic.name() + " twice");
            }
            plan.add(topic);
        }
        return plan;
    }

    private static TopicPlan topic(Path file, Object entry) {
        if (entry instanceof Map<?, ?> fields
                && fields.get("name") instanceof String name
                && fields.get("queues") instanceof Integer queues) {
            // RocketMQ's own rule; a dot is not allowed.
            if (!name.matches("[A-Za-z0-9_%|-]{1,127}")) {
                throw new HubException(file + ": '" + name + "' cannot be a topic's name");
            }
            if (queues < 1 || queues > MOST_QUEUES) {
                throw new HubException(
                        file + ": " + name + " must have 1 to " + MOST_QUEUES + " queues, not " + queues);
            }
            return new TopicPlan(name, queues);
        }
        throw new HubException(file + ": each topic needs a name and a number of queues, not " + entry);
    }
}
