package io.libraryhub.kit.web;

import io.libraryhub.kernel.Reply;
import org.springframework.http.ResponseEntity;

/** From a service's reply to an HTTP answer. */
public final class Replies {
    private Replies() {}

    /** 200 with the value, or the problem the refusal becomes. */
    public static <T> ResponseEntity<T> ok(Reply<T> reply) {
        return ResponseEntity.ok(value(reply));
    }

    /**
     * The value alone.
     *
     * @throws RefusedException for a refusal; the kit's advice writes the problem
     */
    public static <T> T value(Reply<T> reply) {
        return reply.fold(v -> v, r -> {
            throw new RefusedException(r);
        });
    }
}
