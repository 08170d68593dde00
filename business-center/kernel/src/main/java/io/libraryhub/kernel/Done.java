package io.libraryhub.kernel;

import java.util.function.Function;

/** The command was carried out. */
public record Done<T>(T value) implements Reply<T> {
    @Override
    public <R> R fold(Function<? super T, ? extends R> done, Function<? super Refused<T>, ? extends R> refused) {
        return done.apply(value);
    }
}
