package io.libraryhub.signals.rocketmq;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How many messages of each queue are written but not fetched, as of its last answer. */
final class QueueLag {
    private final Map<String, Long> behind = new ConcurrentHashMap<>();

    void seen(String splitId, long next, long end) {
        behind.put(splitId, Math.max(0, end - next));
    }

    void ended(String splitId) {
        behind.remove(splitId);
    }

    long total() {
        return behind.values().stream().mapToLong(Long::longValue).sum();
    }
}
