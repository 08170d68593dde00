package io.libraryhub.acquisitions;

import io.libraryhub.kernel.Page;
import java.util.List;
import java.util.function.Function;

/**
 * A page of a list.
 *
 * @param page counted from 0
 * @param total how many there are in all pages
 */
public record PageBody<T>(List<T> items, int page, int size, long total) {
    public static <S, T> PageBody<T> of(Page<S> found, Function<S, T> body) {
        return new PageBody<>(found.items().stream().map(body).toList(), found.page(), found.size(), found.total());
    }
}
