package io.libraryhub.circulation.balance.application;

import io.libraryhub.circulation.balance.domain.Balances;
import io.libraryhub.circulation.balance.domain.TitleBalance;
import io.libraryhub.circulation.ledger.domain.Journal;
import io.libraryhub.circulation.ledger.domain.Transactions;
import io.libraryhub.kernel.Id;
import io.libraryhub.messages.BalanceNoted;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalLong;
import org.springframework.stereotype.Service;

/** Tells who waits for each title, its copies and its loans, page by page. Told again, a balance is a newer one. */
@Service
public class NoteBalances {
    private final Balances balances;
    private final Transactions transactions;
    private final Journal journal;
    private final BalanceSettings settings;
    private final Clock clock;

    public NoteBalances(
            Balances balances, Transactions transactions, Journal journal, BalanceSettings settings, Clock clock) {
        this.balances = balances;
        this.transactions = transactions;
        this.journal = journal;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * One page.
     *
     * @param after the title's number behind which it begins
     * @return how many titles were told, and the number of the last one; no number when there are no more
     */
    public Page run(long after) {
        return transactions.together(() -> {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            List<TitleBalance> page = balances.after(after, now.minus(settings.lately()), settings.page());
            page.forEach(balance -> journal.tell(noted(balance, now.minus(settings.underWay())), now));
            return new Page(
                    page.size(),
                    page.size() < settings.page()
                            ? OptionalLong.empty()
                            : OptionalLong.of(page.get(page.size() - 1).title().value()));
        });
    }

    private static BalanceNoted noted(TitleBalance balance, Instant asOf) {
        List<String> holds = texts(balance.waiting());
        // A message that the broker finds too large would stand in the way of all behind it.
        boolean listed = balance.serving().size() + balance.idle().size() <= BalanceNoted.MOST_COPIES;
        return new BalanceNoted(
                balance.title().toString(),
                asOf,
                holds.size(),
                holds.size() > BalanceNoted.MOST_LISTED ? List.of() : holds,
                listed ? texts(balance.serving()) : List.of(),
                listed ? texts(balance.idle()) : List.of(),
                listed ? loans(balance) : List.of());
    }

    private static List<BalanceNoted.OpenLoan> loans(TitleBalance balance) {
        return balance.loans().stream()
                .map(loan -> new BalanceNoted.OpenLoan(loan.id().toString(), loan.openedAt()))
                .toList();
    }

    private static List<String> texts(List<? extends Id> ids) {
        return ids.stream().map(Object::toString).toList();
    }

    /** @param next the title's number behind which the next page begins; empty after the last page */
    public record Page(int told, OptionalLong next) {}
}
