package io.libraryhub.kernel;

import java.io.Serializable;
import java.util.List;
import java.util.function.Function;

/**
 * What a command or question answers: done with a value, or refused with every reason at once. A refusal is a value;
 * only faults (a lost connection, a bug) are exceptions. It keeps these two cases for ever.
 */
public sealed interface Reply<T> extends Serializable permits Done, Refused {

    <R> R fold(Function<? super T, ? extends R> done, Function<? super Refused<T>, ? extends R> refused);

    default boolean isDone() {
        return fold(d -> true, r -> false);
    }

    default <R> Reply<R> map(Function<? super T, ? extends R> f) {
        return this.<Reply<R>>fold(v -> new Done<R>(f.apply(v)), r -> new Refused<R>(r.kind(), r.reasons()));
    }

    /** The value, or an exception that names the reasons: for callers to whom a refusal is a bug. */
    default T orElseThrow() {
        return fold(v -> v, r -> {
            throw new IllegalStateException("refused: " + r.reasons());
        });
    }

    static <T> Reply<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Reply<T> refused(String kind, Reason... reasons) {
        return new Refused<>(kind, List.of(reasons));
    }
}
