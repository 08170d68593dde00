package io.libraryhub.resource.input;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Refused;
import io.libraryhub.kernel.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Collects every fault of a command. The contracts' components are never null by their word, but they come over a wire:
 * here each one may be.
 */
public final class Input {
    private static final int LAST_PAGE = 1_000_000;
    private final List<Reason> faults = new ArrayList<>();

    public static Reason fault(String field, String problem) {
        return new Reason(CommonCodes.INVALID, Map.of("field", field, "problem", problem));
    }

    public static <T> Reply<T> notFound(String what) {
        return Reply.refused(Kinds.NOT_FOUND, Reason.of(CommonCodes.NOT_FOUND, "what", what));
    }

    /** Deny by default: only these roles. */
    public static <T> Optional<Reply<T>> refuseUnless(@Nullable Actor actor, String... roles) {
        return actor != null && actor.is(roles)
                ? Optional.empty()
                : Optional.of(Reply.refused(Kinds.NOT_ALLOWED, Reason.of(CommonCodes.NOT_ALLOWED)));
    }

    public Input require(String field, boolean good, String problem) {
        if (!good) {
            faults.add(fault(field, problem));
        }
        return this;
    }

    public Input present(String field, @Nullable Object value) {
        return require(field, value != null, "-");
    }

    /** Given, not blank, and not longer than this. */
    public Input text(String field, @Nullable String value, int longest) {
        return require(field, value != null && !value.isBlank() && value.length() <= longest, "1–" + longest);
    }

    /** May be missing; not longer than this. */
    public Input atMost(String field, @Nullable String value, int longest) {
        return require(field, value == null || value.length() <= longest, "≤ " + longest);
    }

    public Input range(String field, long value, long from, long to) {
        return require(field, value >= from && value <= to, from + "–" + to);
    }

    public Input page(int page, int size) {
        return range("page", page, 0, LAST_PAGE).range("size", size, 1, Page.MAX_SIZE);
    }

    public <T> Optional<Reply<T>> refusal() {
        return faults.isEmpty() ? Optional.empty() : Optional.of(new Refused<>(Kinds.INVALID, faults));
    }
}
