package io.libraryhub.local;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** All processes of one hub, in the order in which a person would list them. */
public final class Stack {

    private final Layout layout;
    private final Facts facts;
    private final Map<String, Part> parts = new LinkedHashMap<>();

    public Stack(Layout layout, Settings settings) {
        this.layout = layout;
        Secrets secrets = new Secrets(layout.secrets());
        this.facts = new Facts(settings, secrets);
        add(new MySql(layout, facts));
        add(new Nacos(layout, facts, secrets));
        add(new RocketMq(layout, facts));
        add(new Elasticsearch(layout, facts));
        add(Flink.jobManager(layout, facts));
        add(Flink.taskManager(layout, facts));
        add(new SignalsJob(layout, facts));
        addServices();
    }

    private void addServices() {
        Modules modules;
        try {
            modules = Modules.read(layout.root());
        } catch (IOException e) {
            throw new HubException("cannot read the project's modules", e);
        }
        for (ServiceSpec spec : ServiceSpec.all()) {
            Modules.Module module =
                    modules.find(spec.name()).orElseThrow(() -> new HubException("no module builds " + spec.name()));
            add(new Service(layout, facts, spec, layout.module(module.path())));
        }
    }

    private void add(Part part) {
        parts.put(part.name(), part);
    }

    public Layout layout() {
        return layout;
    }

    public Facts facts() {
        return facts;
    }

    public List<Part> all() {
        return List.copyOf(parts.values());
    }

    public List<Part> servers() {
        return parts.values().stream()
                .filter(part -> part.kind() == Part.Kind.SERVER)
                .toList();
    }

    public Optional<Part> find(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    public Part named(String name) {
        return find(name)
                .orElseThrow(() -> new HubException(
                        "there is no process '" + name + "'. The names are: " + String.join(", ", parts.keySet())));
    }

    /** The parts and everything they need, in the stack's order. */
    public List<Part> withNeeds(List<Part> wanted) {
        Set<String> names = new LinkedHashSet<>();
        wanted.forEach(part -> collect(part, names));
        return parts.values().stream()
                .filter(part -> names.contains(part.name()))
                .toList();
    }

    private void collect(Part part, Set<String> names) {
        if (names.add(part.name())) {
            part.needs().forEach(need -> find(need).ifPresent(found -> collect(found, names)));
        }
    }

    /** What programs beside the stack (tests, the demo) read. Holds every secret: for the owner only. */
    public void writeProperties() throws IOException {
        Properties lines = new Properties();
        facts.all().forEach(lines::setProperty);
        StringWriter text = new StringWriter();
        lines.store(text, "Addresses and secrets of this stack. Written by ./hub up; changes are lost.");
        Private.write(layout.stackProperties(), text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
