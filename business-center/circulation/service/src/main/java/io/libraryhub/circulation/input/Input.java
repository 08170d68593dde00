package io.libraryhub.circulation.input;

import io.libraryhub.circulation.api.SetAside;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Money;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Refused;
import io.libraryhub.kernel.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Looks at what came over the wire before a rule sees it, and names every field that is wrong. Parameters are nullable
 * here because the wire does not keep Java's promises.
 */
public final class Input {
    /** Longest number of a request. */
    private static final int REQUEST_ID = 64;
    /** Longest barcode, card number or code of a branch. */
    private static final int CODE = 32;

    /** Longest reason why staff set the rules aside, and most reasons that they set aside at once. */
    private static final int OVERRIDE_REASON = 200;

    private static final int MOST_OVERRIDES = 20;

    /** A million yuan. */
    private static final long MOST_FEN = 100_000_000;

    /** Where things happen. */
    public static final Set<String> CHANNELS = Set.of("desk", "kiosk", "online", "locker");

    private final List<Reason> problems = new ArrayList<>();

    public static Input command(@Nullable String requestId, @Nullable Actor actor) {
        return new Input().text("requestId", requestId, REQUEST_ID).given("actor", actor);
    }

    public static Input page(@Nullable Actor actor, int page, int size) {
        return new Input().given("actor", actor).page(page, size);
    }

    public static Input question() {
        return new Input();
    }

    public Input code(String field, @Nullable String value) {
        return text(field, value, CODE);
    }

    public Input channel(@Nullable String value) {
        return check(value != null && CHANNELS.contains(value), "channel", "unknown");
    }

    public Input given(String field, @Nullable Object value) {
        return check(value != null, field, "missing");
    }

    public Input check(boolean good, String field, String problem) {
        if (!good) {
            problems.add(new Reason(CommonCodes.INVALID, Map.of("field", field, "problem", problem)));
        }
        return this;
    }

    /** Reasons that staff set aside; null: none. */
    public Input override(@Nullable SetAside override) {
        return override == null
                ? this
                : text("override.reason", override.reason(), OVERRIDE_REASON)
                        .check(override.codes().size() <= MOST_OVERRIDES, "override.codes", "too many");
    }

    /** Does the work when everything is in order, else names what is not. */
    public <T> Reply<T> then(Supplier<Reply<T>> work) {
        return problems.isEmpty() ? work.get() : new Refused<>(Kinds.INVALID, problems);
    }

    private Input page(int page, int size) {
        check(page >= 0 && page <= Integer.MAX_VALUE / Page.MAX_SIZE, "page", "out of range");
        return check(size >= 1 && size <= Page.MAX_SIZE, "size", "out of range");
    }

    /** Money that is handed over or asked for: at least one fen, and no more than anybody ever owes a library. */
    public Input amount(String field, @Nullable Money value) {
        return check(value != null && value.fen() > 0 && value.fen() <= MOST_FEN, field, "out of range");
    }

    public Input text(String field, @Nullable String value, int max) {
        if (value == null || value.isBlank()) {
            return check(false, field, "missing");
        }
        return check(value.length() <= max, field, "too long");
    }
}
