package io.libraryhub.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicPlanTest {

    @TempDir
    private Path folder;

    @Test
    void theProjectsOwnTopicsCanBeRead() throws IOException {
        assertThat(TopicPlan.read(Path.of("../config/rocketmq/topics.yml")))
                .contains(new TopicPlan("libhub-circulation", 8), new TopicPlan("libhub-signal", 4));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "topics: [{name: lib.hub, queues: 4}]                          | cannot be a topic's name",
                "topics: [{name: a, queues: 0}]                                | 1 to 256 queues",
                "topics: [{name: a}]                                           | needs a name and a number",
                "topics: [{name: a, queues: 1}, {name: a, queues: 2}]          | twice",
                "topics: []                                                    | list under 'topics'",
                "topics                                                        | list under 'topics'",
                "topics: [                                                     | not YAML",
            })
    void aMistakeIsNamed(String text, String complaint) throws IOException {
        Path file = folder.resolve("topics.yml");
        Files.writeString(file, text);
        assertThatThrownBy(() -> TopicPlan.read(file))
                .isInstanceOf(HubException.class)
                .hasMessageContaining(complaint);
    }
}
