package io.libraryhub.streambench;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.flink.runtime.checkpoint.Checkpoints;
import org.apache.flink.runtime.checkpoint.OperatorState;
import org.apache.flink.runtime.jobgraph.OperatorID;
import org.apache.flink.shaded.guava31.com.google.common.hash.Hashing;

/** How many bytes each operator's state takes in a savepoint, read from the savepoint itself. */
record StateSizes(Map<OperatorID, Long> bytes) {
    static StateSizes of(String savepoint) throws IOException {
        Path metadata = Path.of(URI.create(savepoint)).resolve("_metadata");
        Map<OperatorID, Long> bytes = new HashMap<>();
        try (DataInputStream in = new DataInputStream(Files.newInputStream(metadata))) {
            for (OperatorState state : Checkpoints.loadCheckpointMetadata(
                            in, StateSizes.class.getClassLoader(), savepoint)
                    .getOperatorStates()) {
                bytes.put(state.getOperatorID(), state.getStateSize());
            }
        }
        return new StateSizes(bytes);
    }

    /** Of several operators. */
    long of(Operator... operators) {
        return Arrays.stream(operators).mapToLong(this::of).sum();
    }

    /** Of the operator with a uid; Flink names it by the uid's hash. */
    private long of(Operator operator) {
        byte[] hash = Hashing.murmur3_128(0)
                .newHasher()
                .putString(operator.uid, StandardCharsets.UTF_8)
                .hash()
                .asBytes();
        Long found = bytes.get(new OperatorID(hash));
        if (found == null) {
            throw new IllegalArgumentException("the savepoint holds no operator '" + operator.uid + "'");
        }
        return found;
    }

    long all() {
        return bytes.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The operators that keep state, by the names that the job gives them. */
    enum Operator {
        DEDUP("dedup"),
        HOT("hot"),
        PRESSURE("pressure"),
        WAIT("wait"),
        PROFILE("profile"),
        BORROWERS("borrowers-together"),
        TOGETHER("together");

        private final String uid;

        Operator(String uid) {
            this.uid = uid;
        }
    }
}
