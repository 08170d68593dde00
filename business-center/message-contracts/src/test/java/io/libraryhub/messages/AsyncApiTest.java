package io.libraryhub.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/api/asyncapi.yaml names every type, no other, and refers to schemas that exist. */
class AsyncApiTest {
    private static final Path YAML = Path.of("../../docs/api/asyncapi.yaml");

    @Test
    void everyTypeIsDescribed() throws IOException {
        Set<String> described = Pattern.compile("name: (libhub\\.\\S+)")
                .matcher(Files.readString(YAML))
                .results()
                .map(r -> r.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> schemas = Files.list(Path.of("src/main/resources/schemas"))) {
            assertThat(described)
                    .containsExactlyElementsOf(schemas.map(p -> p.getFileName().toString())
                            .map(n -> n.substring(0, n.length() - ".json".length()))
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
        assertThat(described).containsAll(EventTypes.ALL.keySet());
    }

    @Test
    void everyReferenceLeadsToAFile() throws IOException {
        List<String> references = Pattern.compile("\\$ref: '(\\.\\.[^']+)'")
                .matcher(Files.readString(YAML))
                .results()
                .map((MatchResult r) -> r.group(1))
                .toList();
        assertThat(references).isNotEmpty().allSatisfy(r -> assertThat(YAML.resolveSibling(r))
                .exists());
    }
}
