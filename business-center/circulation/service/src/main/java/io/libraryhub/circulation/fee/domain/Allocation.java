package io.libraryhub.circulation.fee.domain;

import io.libraryhub.kernel.ChargeId;
import java.util.ArrayList;
import java.util.List;

/** Spreads a payment over what is owed. */
public final class Allocation {
    private Allocation() {}

    /**
     * The charges chosen, in their order; none chosen: everything owed, oldest first. The last share may be a part.
     *
     * @param owed charges on which something is owed, oldest first
     * @return shares that add up to {@code fen}, or to less when less is owed
     */
    public static List<Share> of(long fen, List<Charge> owed, List<ChargeId> chosen) {
        List<Share> shares = new ArrayList<>();
        long left = fen;
        for (Charge each : inOrder(owed, chosen)) {
            long part = Math.min(left, each.open());
            if (part > 0) {
                shares.add(new Share(each.id(), part));
                left -= part;
            }
        }
        return shares;
    }

    /** What is owed on the charges chosen. */
    public static long owed(List<Charge> owed, List<ChargeId> chosen) {
        return inOrder(owed, chosen).stream().mapToLong(Charge::open).sum();
    }

    private static List<Charge> inOrder(List<Charge> owed, List<ChargeId> chosen) {
        return chosen.isEmpty()
                ? owed
                : chosen.stream()
                        .distinct()
                        .flatMap(id -> owed.stream().filter(each -> each.id().equals(id)))
                        .toList();
    }

    public record Share(ChargeId charge, long fen) {}
}
