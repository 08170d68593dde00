package io.libraryhub.signals.rocketmq;

import java.util.List;
import java.util.Set;

/**
 * What the enumerator must remember.
 *
 * @param begun topics whose queues were found once: a queue found later is new, so it is read from its beginning
 * @param known ids of all queues ever found; how far they are read stands in the readers' state
 * @param pending found but not yet given to a reader
 */
public record EnumeratorState(Set<String> begun, Set<String> known, List<QueueSplit> pending) {
    static final EnumeratorState EMPTY = new EnumeratorState(Set.of(), Set.of(), List.of());

    public EnumeratorState {
        begun = Set.copyOf(begun);
        known = Set.copyOf(known);
        pending = List.copyOf(pending);
    }
}
