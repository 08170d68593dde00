package io.libraryhub.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Answers of Flink 1.20 to {@code /jobs/:id/exceptions}, as it gave them. */
class RestoreFailureTest {

    private static JsonNode answer(String name) throws IOException {
        try (InputStream in = RestoreFailureTest.class.getResourceAsStream("/flink/exceptions-" + name + ".json")) {
            return Http.JSON.readTree(Objects.requireNonNull(in, name));
        }
    }

    private static String why(JsonNode exceptions) {
        return RestoreFailure.of(exceptions).orElseThrow().why();
    }

    @Test
    void aStateOfAnotherFormIsNamedWithItsTask() throws IOException {
        assertThat(why(answer("state-of-another-form")))
                .isEqualTo("the state io.libraryhub.signals.hot.HotState has another form in this build,"
                        + " in the task hot -> Sink: Writer (1/1) - execution #3");
    }

    @Test
    void aStateThatTheJobDoesNotNameIsSaidByItsTask() throws IOException {
        String recorded = answer("state-of-another-form").toString();
        JsonNode unnamed = Http.JSON.readTree(recorded.replaceAll("the state \\S+ is of another form", "stopped"));
        assertThat(why(unnamed))
                .isEqualTo("a state has another form in this build (StateMigrationException),"
                        + " in the task hot -> Sink: Writer (1/1) - execution #3");
    }

    @Test
    void anOperatorThatIsGoneIsSaid() throws IOException {
        assertThat(why(answer("operator-gone")))
                .isEqualTo("it holds the state of an operator (9b3b9ee260ca78a912fe3297dfb9a4bd)"
                        + " that this build does not have");
    }

    @Test
    void aSavepointThatIsGoneIsSaid() throws IOException {
        assertThat(why(answer("savepoint-gone")))
                .isEqualTo("file:/var/lib/flink/savepoints/savepoint-gone is not there");
    }

    @Test
    void anotherFailureIsNone() throws IOException {
        JsonNode other = Http.JSON.readTree(
                """
                {"root-exception":"java.io.IOException: the broker is away","exceptionHistory":{"entries":[
                 {"stacktrace":"java.io.IOException: the broker is away","taskName":"messages (1/1)"}]}}""");
        assertThat(RestoreFailure.of(other)).isEmpty();
        assertThat(RestoreFailure.of(Http.JSON.createObjectNode())).isEmpty();
    }

    @Test
    void itIsSaidWhatToDo() throws IOException {
        String said = RestoreFailure.of(answer("operator-gone"))
                .orElseThrow()
                .explained("savepoint-64c551", Path.of("/hub/flink"));
        assertThat(said)
                .contains("cannot go on from savepoint-64c551: it holds")
                .contains("/hub/flink/savepoints and /hub/flink/checkpoints")
                .contains("./hub down", "./hub up", "./hub signals rebuild");
    }
}
