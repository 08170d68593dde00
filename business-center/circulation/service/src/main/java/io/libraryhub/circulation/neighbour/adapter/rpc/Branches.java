package io.libraryhub.circulation.neighbour.adapter.rpc;

import io.libraryhub.resource.api.BranchView;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The branches, asked for again when they are old, and at once for a code not known yet: a new branch works
 * from its first minute. Unknown codes ask at most once a second, so that nonsense does not flood the neighbour.
 */
final class Branches {
    private static final long PAUSE_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final Supplier<? extends Collection<BranchView>> ask;
    private final long keptNanos;
    private final LongSupplier nanoTime;
    private volatile @Nullable Kept kept;

    Branches(Supplier<? extends Collection<BranchView>> ask, int keptSeconds, LongSupplier nanoTime) {
        this.ask = ask;
        this.keptNanos = TimeUnit.SECONDS.toNanos(keptSeconds);
        this.nanoTime = nanoTime;
    }

    boolean has(String code) {
        long now = nanoTime.getAsLong();
        Kept known = kept;
        if (known != null) {
            long age = now - known.since();
            if (known.codes().contains(code) ? age < keptNanos : age < PAUSE_NANOS) {
                return known.codes().contains(code);
            }
        }
        return fresh(now).contains(code);
    }

    /** All of them, as asked for within the time they are kept. */
    Set<String> codes() {
        long now = nanoTime.getAsLong();
        Kept known = kept;
        return known != null && now - known.since() < keptNanos ? known.codes() : fresh(now);
    }

    /** The branch of a code; empty when there is none. */
    Optional<BranchView> find(String code) {
        if (!has(code)) {
            return Optional.empty();
        }
        Kept known = kept;
        return known == null
                ? Optional.empty()
                : Optional.ofNullable(known.branches().get(code));
    }

    private Set<String> fresh(long now) {
        Kept fresh = new Kept(
                ask.get().stream().collect(Collectors.toUnmodifiableMap(BranchView::code, Function.identity())), now);
        kept = fresh;
        return fresh.codes();
    }

    private record Kept(Map<String, BranchView> branches, long since) {
        Set<String> codes() {
            return branches.keySet();
        }
    }
}
