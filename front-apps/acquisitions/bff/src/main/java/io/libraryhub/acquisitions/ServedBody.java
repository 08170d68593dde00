package io.libraryhub.acquisitions;

import io.libraryhub.insight.api.Served;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An answer of the data hub with its age.
 *
 * @param asOf time of the newest domain event behind it; absent when there is none
 * @param status fresh, stale or missing
 */
public record ServedBody<T>(T value, @Nullable Instant asOf, String status) {
    public static <S, T> ServedBody<T> of(Served<S> served, Function<S, T> body) {
        return new ServedBody<>(body.apply(served.value()), served.asOf(), served.status());
    }
}
