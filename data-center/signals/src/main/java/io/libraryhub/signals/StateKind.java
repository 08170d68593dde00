package io.libraryhub.signals;

import java.util.Map;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Where the job's state lies. A savepoint of one kind can be read by the other when it was taken in canonical form. */
public enum StateKind {
    /** In the JVM: fast, as much as the heap holds. */
    HEAP(Map.of("state.backend.type", "hashmap")),
    /**
     * In RocksDB's files, as much as the disk holds. The job has some twenty column families; of write buffers as large
     * as RocksDB usually takes them, so many do not fit into the managed memory, and all would be written out for ever.
     * Nothing is compressed: what an event touches lies all over the state, and unpacking a block for it costs more
     * processor time than the disk is worth.
     */
    ROCKSDB(Map.of(
            "state.backend.type",
            "rocksdb",
            "state.backend.rocksdb.writebuffer.size",
            "16mb",
            "state.backend.rocksdb.timer-service.factory",
            "HEAP",
            "state.backend.rocksdb.use-bloom-filter",
            "true",
            "state.backend.rocksdb.compression.per.level",
            "NO_COMPRESSION"));

    private final Map<String, String> options;

    StateKind(Map<String, String> options) {
        this.options = options;
    }

    /** By its name in lower case. */
    static StateKind of(String name) {
        for (StateKind kind : values()) {
            if (kind.name().equalsIgnoreCase(name)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("heap or rocksdb, not " + name);
    }

    /** Tells an environment, over what the cluster says. */
    public void configure(StreamExecutionEnvironment env) {
        env.configure(Configuration.fromMap(options));
    }
}
