package io.libraryhub.kernel;

import java.util.List;
import java.util.function.Function;

/**
 * Nothing was changed, for these reasons.
 *
 * @param kind one of {@link Kinds}: decides the HTTP status at the edge
 * @param reasons every reason, never only the first; not empty
 */
public record Refused<T>(String kind, List<Reason> reasons) implements Reply<T> {
    public Refused {
        reasons = List.copyOf(reasons);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("a refusal names its reasons");
        }
    }

    @Override
    public <R> R fold(Function<? super T, ? extends R> done, Function<? super Refused<T>, ? extends R> refused) {
        return refused.apply(this);
    }
}
