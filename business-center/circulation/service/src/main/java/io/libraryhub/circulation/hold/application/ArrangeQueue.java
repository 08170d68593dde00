package io.libraryhub.circulation.hold.application;

import io.libraryhub.circulation.api.CirculationCodes;
import io.libraryhub.circulation.api.QueueView;
import io.libraryhub.circulation.api.ReorderQueue;
import io.libraryhub.circulation.copy.domain.Titles;
import io.libraryhub.circulation.hold.domain.Hold;
import io.libraryhub.circulation.hold.domain.Holds;
import io.libraryhub.circulation.input.Missing;
import io.libraryhub.circulation.input.Permit;
import io.libraryhub.circulation.ledger.domain.Transactions;
import io.libraryhub.kernel.HoldId;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.Roles;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * Staff give the queue of a title another order, all of it or none: places are numbered anew after the last ever given, so
 * that a number never means two places.
 */
@Service
public class ArrangeQueue {
    private final Titles titles;
    private final Holds holds;
    private final HoldQueries queries;
    private final Transactions transactions;

    public ArrangeQueue(Titles titles, Holds holds, HoldQueries queries, Transactions transactions) {
        this.titles = titles;
        this.holds = holds;
        this.queries = queries;
        this.transactions = transactions;
    }

    public Reply<QueueView> handle(ReorderQueue command) {
        if (!command.actor().is(Roles.LIBRARIAN, Roles.ADMIN)) {
            return Permit.denied();
        }
        return transactions.once(command.requestId(), "hold.reorder", command, QueueView.class, () -> {
            if (!titles.lock(command.titleId())) {
                return Missing.reply("title");
            }
            Map<HoldId, Hold> queue =
                    holds.queue(command.titleId()).stream().collect(Collectors.toMap(Hold::id, Function.identity()));
            if (!namesExactly(queue.keySet(), command.order())) {
                return Reply.refused(Kinds.RULE, Reason.of(CirculationCodes.QUEUE_CHANGED));
            }
            for (HoldId id : command.order()) {
                Hold hold = Objects.requireNonNull(queue.get(id));
                holds.move(hold.moved(titles.nextPlace(command.titleId())));
            }
            return queries.queue(command.titleId());
        });
    }

    private static boolean namesExactly(Set<HoldId> waiting, List<HoldId> order) {
        return order.size() == waiting.size() && new HashSet<>(order).equals(waiting);
    }
}
