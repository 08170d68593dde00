package io.libraryhub.acquisitions;

import io.libraryhub.kernel.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.dubbo.rpc.RpcException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Collects what several services know for one answer. A part whose service cannot answer is left out and named in
 * {@link #missing()}, so that the page shows the rest and says what is not there: an outage never looks like "nothing".
 */
public final class Parts {
    private static final Logger log = LoggerFactory.getLogger(Parts.class);

    private final List<String> missing = new ArrayList<>();

    /** The value, or null when the service is down or refuses. */
    public <T> @Nullable T ask(String name, Supplier<Reply<T>> question) {
        return tell(name, () -> question.get().<@Nullable T>fold(value -> value, refused -> {
            missing.add(name);
            return null;
        }));
    }

    /** As {@link #ask}, for an answer that cannot be a refusal. */
    public <T> @Nullable T tell(String name, Supplier<@Nullable T> question) {
        try {
            return question.get();
        } catch (RpcException down) {
            log.warn("{} is left out: {}", name, down.getMessage());
            missing.add(name);
            return null;
        }
    }

    /** The names of the parts left out. */
    public List<String> missing() {
        return List.copyOf(missing);
    }
}
