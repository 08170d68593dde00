package io.libraryhub.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why a job cannot go on from the state that an earlier one left. Trying again does not help: only another build, or a start
 * without that state.
 *
 * @param why in one sentence, with the operator and the class where Flink names them
 */
record RestoreFailure(String why) {

    /** What Flink, or the job itself, says, and what that means; the first that is found counts. */
    private enum Kind {
        OPERATOR_GONE(
                "Cannot map checkpoint/savepoint state for operator (\\w+)",
                "it holds the state of an operator (%s) that this build does not have"),
        OF_ANOTHER_FORM("the state (\\S+) is of another form", "the state %s has another form in this build"),
        INCOMPATIBLE("(StateMigrationException)", "a state has another form in this build (%s)"),
        SAVEPOINT_GONE("Cannot find checkpoint or savepoint file/directory '([^']+)'", "%s is not there"),
        FILE_GONE(
                "(?s)Could not restore .*?(?:FileNotFoundException|NoSuchFileException): (\\S+)",
                "its file %s is not there");

        private final Pattern sign;
        private final String meaning;

        Kind(String sign, String meaning) {
            this.sign = Pattern.compile(sign);
            this.meaning = meaning;
        }
    }

    /**
     * Reads what Flink answers to {@code /jobs/:id/exceptions}.
     *
     * @return empty when nothing there says that a state could not be restored
     */
    static Optional<RestoreFailure> of(JsonNode exceptions) {
        for (JsonNode entry : exceptions.path("exceptionHistory").path("entries")) {
            Optional<RestoreFailure> found =
                    of(entry.path("stacktrace").asText(), entry.path("taskName").asText(""));
            if (found.isPresent()) {
                return found;
            }
        }
        return of(exceptions.path("root-exception").asText(), "");
    }

    /**
     * What the person at the keyboard can do.
     *
     * @param from the savepoint or checkpoint
     * @param home Flink's folder, which holds them
     */
    String explained(String from, Path home) {
        return """
                the Flink job cannot go on from %s: %s.
                Either bring back the build that left it, or let the job begin without state: ./hub down, delete
                %s and %s, ./hub up. It then reads the broker's log from the beginning; every row is written over.
                What the broker no longer holds comes back from the archive with ./hub signals rebuild NAME."""
                .formatted(from, why, home.resolve("savepoints"), home.resolve("checkpoints"));
    }

    private static Optional<RestoreFailure> of(String trace, String task) {
        for (Kind kind : Kind.values()) {
            Matcher sign = kind.sign.matcher(trace);
            if (sign.find()) {
                String why = kind.meaning.formatted(sign.group(1));
                return Optional.of(new RestoreFailure(task.isEmpty() ? why : why + ", in the task " + task));
            }
        }
        return Optional.empty();
    }
}
