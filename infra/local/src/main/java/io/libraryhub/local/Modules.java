package io.libraryhub.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The project's Maven modules and which of them each one is made of, read from the poms themselves. */
final class Modules {

    private static final String OURS = "io.libraryhub";

    /**
     * One module.
     *
     * @param path its folder, relative to the root
     * @param uses artifact ids of the project's own modules that it depends on directly
     */
    record Module(String artifact, String path, Set<String> uses) {}

    private final Map<String, Module> byArtifact = new LinkedHashMap<>();

    static Modules read(Path root) throws IOException {
        Modules modules = new Modules();
        for (String path : texts(parse(root.resolve("pom.xml")).getDocumentElement(), "modules", "module")) {
            Path pom = root.resolve(path).resolve("pom.xml");
            if (Files.exists(pom)) {
                Element project = parse(pom).getDocumentElement();
                String artifact = child(project, "artifactId")
                        .map(Node::getTextContent)
                        .orElse(path)
                        .strip();
                modules.byArtifact.put(artifact, new Module(artifact, path, uses(project)));
            }
        }
        return modules;
    }

    Optional<Module> find(String artifact) {
        return Optional.ofNullable(byArtifact.get(artifact));
    }

    /** The module and everything of ours that goes into it. */
    List<Module> with(String artifact) {
        Set<String> names = new LinkedHashSet<>();
        collect(artifact, names);
        return names.stream().map(byArtifact::get).toList();
    }

    private void collect(String artifact, Set<String> names) {
        Module module = byArtifact.get(artifact);
        if (module != null && names.add(artifact)) {
            module.uses().forEach(used -> collect(used, names));
        }
    }

    private static Set<String> uses(Element project) {
        Set<String> uses = new LinkedHashSet<>();
        child(project, "dependencies").ifPresent(dependencies -> {
            for (Element dependency : children(dependencies, "dependency")) {
                String group = child(dependency, "groupId")
                        .map(Node::getTextContent)
                        .orElse("")
                        .strip();
                String scope = child(dependency, "scope")
                        .map(Node::getTextContent)
                        .orElse("")
                        .strip();
                if ((OURS.equals(group) || "${project.groupId}".equals(group)) && !"test".equals(scope)) {
                    child(dependency, "artifactId")
                            .ifPresent(id -> uses.add(id.getTextContent().strip()));
                }
            }
        });
        return uses;
    }

    private static List<String> texts(Element top, String list, String item) {
        return child(top, list).stream()
                .flatMap(element -> children(element, item).stream())
                .map(element -> element.getTextContent().strip())
                .toList();
    }

    private static Optional<Element> child(Element parent, String name) {
        return children(parent, name).stream().findFirst();
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new java.util.ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }

    private static Document parse(Path pom) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(pom.toFile());
        } catch (ParserConfigurationException | SAXException e) {
            throw new HubException("cannot read " + pom, e);
        }
    }
}
