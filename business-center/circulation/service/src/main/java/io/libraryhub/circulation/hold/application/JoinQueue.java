package io.libraryhub.circulation.hold.application;

import io.libraryhub.circulation.api.CirculationCodes;
import io.libraryhub.circulation.api.HoldView;
import io.libraryhub.circulation.api.PlaceHold;
import io.libraryhub.circulation.calendar.domain.Calendars;
import io.libraryhub.circulation.copy.application.TakeInCopy;
import io.libraryhub.circulation.copy.domain.Copies;
import io.libraryhub.circulation.copy.domain.Copy;
import io.libraryhub.circulation.copy.domain.Stock;
import io.libraryhub.circulation.copy.domain.Title;
import io.libraryhub.circulation.copy.domain.Titles;
import io.libraryhub.circulation.hold.domain.Hold;
import io.libraryhub.circulation.hold.domain.Holds;
import io.libraryhub.circulation.hold.domain.PlaceHoldFacts;
import io.libraryhub.circulation.hold.domain.PlaceHoldRule;
import io.libraryhub.circulation.hold.domain.WaitEstimate;
import io.libraryhub.circulation.hold.domain.Wish;
import io.libraryhub.circulation.input.Missing;
import io.libraryhub.circulation.input.Permit;
import io.libraryhub.circulation.ledger.domain.Journal;
import io.libraryhub.circulation.ledger.domain.Transactions;
import io.libraryhub.circulation.loan.application.RecallLoan;
import io.libraryhub.circulation.loan.domain.BlockRule;
import io.libraryhub.circulation.loan.domain.OverrideRule;
import io.libraryhub.circulation.loan.domain.OverrideRule.Outcome;
import io.libraryhub.circulation.loan.domain.ReaderTally;
import io.libraryhub.circulation.neighbour.domain.Borrower;
import io.libraryhub.circulation.neighbour.domain.ItemCatalogue;
import io.libraryhub.circulation.neighbour.domain.ReaderStanding;
import io.libraryhub.circulation.policy.domain.Circumstance;
import io.libraryhub.circulation.policy.domain.HoldPolicy;
import io.libraryhub.circulation.policy.domain.Policies;
import io.libraryhub.circulation.policy.domain.RuleSet;
import io.libraryhub.kernel.HoldId;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Refused;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.kit.id.Ids;
import io.libraryhub.messages.HoldPlaced;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** A reader begins to wait for a title. */
@Service
public class JoinQueue {
    private final ReaderStanding readers;
    private final ItemCatalogue catalogue;
    private final TakeInCopy takeIn;
    private final Titles titles;
    private final Copies copies;
    private final Holds holds;
    private final ReaderTally tally;
    private final RecallLoan recall;
    private final Policies policies;
    private final Calendars calendars;
    private final Transactions transactions;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    public JoinQueue(
            ReaderStanding readers,
            ItemCatalogue catalogue,
            TakeInCopy takeIn,
            Titles titles,
            Copies copies,
            Holds holds,
            ReaderTally tally,
            RecallLoan recall,
            Policies policies,
            Calendars calendars,
            Transactions transactions,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.readers = readers;
        this.catalogue = catalogue;
        this.takeIn = takeIn;
        this.titles = titles;
        this.copies = copies;
        this.holds = holds;
        this.tally = tally;
        this.recall = recall;
        this.policies = policies;
        this.calendars = calendars;
        this.transactions = transactions;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    public Reply<HoldView> handle(PlaceHold command) {
        if (!Permit.affairsOf(command.readerId(), command.actor())) {
            return Permit.denied();
        }
        if (!catalogue.hasBranch(command.pickupBranch())) {
            return Missing.branch(command.pickupBranch());
        }
        if (command.override() != null && !OverrideRule.permitted(command.actor())) {
            return Permit.denied();
        }
        Optional<Title> title = known(command.titleId());
        if (title.isEmpty()) {
            return Missing.reply("title");
        }
        Copy wanted = command.barcode() == null
                ? null
                : takeIn.byBarcode(command.barcode()).orElse(null);
        if (command.barcode() != null && (wanted == null || !wanted.titleId().equals(command.titleId()))) {
            return Missing.reply("item");
        }
        return readers.of(command.readerId())
                .fold(
                        reader -> join(command, reader, title.get(), wanted),
                        unknown -> new Refused<>(unknown.kind(), unknown.reasons()));
    }

    /** The title with its copies, asked for in the catalogue where circulation has not heard of them yet. */
    private Optional<Title> known(TitleId id) {
        Optional<Title> known = titles.find(id);
        if (known.isEmpty()) {
            known = catalogue.title(id);
            known.ifPresent(titles::remember);
        }
        if (known.isPresent()) {
            Stock stock = copies.stock(id, "");
            if (stock.copies() + stock.expected() == 0) {
                takeIn.allOf(id);
            }
        }
        return known;
    }

    private Reply<HoldView> join(PlaceHold command, Borrower reader, Title title, @Nullable Copy known) {
        return transactions.once(command.requestId(), "hold.place", command, HoldView.class, () -> {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            RuleSet rules = policies.at(now);
            Circumstance wish = known == null
                    ? Circumstance.ofWish(reader.category(), command.pickupBranch(), command.channel())
                    : known.circumstance(reader.category(), command.pickupBranch(), command.channel());
            HoldPolicy policy = rules.holds(wish);
            titles.lock(title.id());
            Copy wanted = known == null ? null : copies.find(known.id()).orElseThrow();
            PlaceHoldFacts facts = holds.placeHoldFacts(
                    title.id(), reader.id(), command.pickupBranch(), wanted, today(command.pickupBranch(), now));
            List<Reason> reasons =
                    new ArrayList<>(PlaceHoldRule.refusals(reader, facts, command.pickupBranch(), policy));
            if (policy.refuseWhenBlocked()) {
                reasons.addAll(BlockRule.refusals(facts.owed(), facts.suspendedUntil(), rules.fees(wish), now));
            }
            if (command.neededUntil() != null && !command.neededUntil().isAfter(now)) {
                reasons.add(Reason.of(CirculationCodes.NOT_NEEDED));
            }
            Outcome outcome = OverrideRule.apply(reasons, command.override(), policies.desk());
            return outcome.left().isEmpty()
                    ? place(command, reader, title, facts, policy, outcome, now)
                    : new Refused<>(Kinds.RULE, outcome.left());
        });
    }

    private LocalDate today(String branch, Instant now) {
        return LocalDate.ofInstant(now, calendars.of(branch).zone());
    }

    private Reply<HoldView> place(
            PlaceHold command,
            Borrower reader,
            Title title,
            PlaceHoldFacts facts,
            HoldPolicy policy,
            Outcome outcome,
            Instant now) {
        int limit = outcome.lifts(CirculationCodes.HOLD_LIMIT) ? Integer.MAX_VALUE : policy.limit();
        int perDay = outcome.lifts(CirculationCodes.HOLDS_TODAY) ? 0 : policy.perDay();
        if (!tally.holdPlaced(command.readerId(), limit, perDay, today(command.pickupBranch(), now))) {
            return Reply.refused(Kinds.RULE, Reason.of(CirculationCodes.HOLD_LIMIT, "limit", policy.limit()));
        }
        Copy wanted = facts.wanted();
        Hold hold = Hold.placed(
                new HoldId(ids.next()),
                title.id(),
                command.readerId(),
                command.pickupBranch(),
                command.channel(),
                reader.category(),
                titles.nextPlace(title.id()),
                new Wish(wanted == null ? null : wanted.id(), command.neededUntil(), reader.homeBranch()),
                now);
        if (!holds.place(hold)) {
            return Reply.refused(Kinds.RULE, Reason.of(CirculationCodes.ALREADY_WAITING));
        }
        if (command.override() != null) {
            holds.overridden(hold.id(), outcome.codes(), command.override().reason(), command.actor(), now);
        }
        journal.tell(
                new HoldPlaced(
                        hold.id().toString(),
                        title.id().toString(),
                        hold.readerId().toString(),
                        hold.pickupBranch(),
                        hold.channel(),
                        title.classCode(),
                        title.author()),
                now);
        int position = facts.waiting() + 1;
        int unserved = wanted == null ? position - facts.stock().free() : 1;
        recall.forHold(title.id(), wanted == null ? null : wanted.id(), unserved, now);
        int supply = facts.stock().copies() + facts.stock().expected();
        return Reply.done(
                HoldViews.of(hold, title, position, WaitEstimate.of(position, supply, facts.cycle(), policy)));
    }
}
