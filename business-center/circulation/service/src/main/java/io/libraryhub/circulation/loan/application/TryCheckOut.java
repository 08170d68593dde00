package io.libraryhub.circulation.loan.application;

import io.libraryhub.circulation.api.DecisionView;
import io.libraryhub.circulation.api.DryRun;
import io.libraryhub.circulation.api.DryRunView;
import io.libraryhub.circulation.api.PolicyDocument;
import io.libraryhub.circulation.calendar.domain.Calendars;
import io.libraryhub.circulation.copy.application.TakeInCopy;
import io.libraryhub.circulation.copy.domain.Copy;
import io.libraryhub.circulation.input.Missing;
import io.libraryhub.circulation.input.Permit;
import io.libraryhub.circulation.loan.domain.BlockRule;
import io.libraryhub.circulation.loan.domain.CheckOutFacts;
import io.libraryhub.circulation.loan.domain.CheckOutRule;
import io.libraryhub.circulation.loan.domain.Loans;
import io.libraryhub.circulation.neighbour.domain.Borrower;
import io.libraryhub.circulation.neighbour.domain.ItemCatalogue;
import io.libraryhub.circulation.neighbour.domain.ReaderStanding;
import io.libraryhub.circulation.policy.domain.Circumstance;
import io.libraryhub.circulation.policy.domain.Criteria;
import io.libraryhub.circulation.policy.domain.Decision;
import io.libraryhub.circulation.policy.domain.DueDate;
import io.libraryhub.circulation.policy.domain.DueDates;
import io.libraryhub.circulation.policy.domain.LoanPolicy;
import io.libraryhub.circulation.policy.domain.Policies;
import io.libraryhub.circulation.policy.domain.RuleBooks;
import io.libraryhub.circulation.policy.domain.RuleSet;
import io.libraryhub.circulation.policy.domain.StandardPolicy;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Refused;
import io.libraryhub.kernel.Reply;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;

/**
 * Says what a loan would come to, by the same rules and facts as {@link CheckOutItem}, and changes nothing. A copy not seen
 * before is taken in, as with every act: the catalogue's message may still be on its way.
 */
@Service
public class TryCheckOut {
    private final ReaderStanding readers;
    private final ItemCatalogue catalogue;
    private final TakeInCopy takeIn;
    private final Loans loans;
    private final Policies policies;
    private final Calendars calendars;
    private final RuleBooks books;
    private final List<StandardPolicy<?>> standards;
    private final Clock clock;

    public TryCheckOut(
            ReaderStanding readers,
            ItemCatalogue catalogue,
            TakeInCopy takeIn,
            Loans loans,
            Policies policies,
            Calendars calendars,
            RuleBooks books,
            List<StandardPolicy<?>> standards,
            Clock clock) {
        this.readers = readers;
        this.catalogue = catalogue;
        this.takeIn = takeIn;
        this.loans = loans;
        this.policies = policies;
        this.calendars = calendars;
        this.books = books;
        this.standards = standards.stream()
                .sorted(Comparator.comparing(each -> each.kind().code()))
                .toList();
        this.clock = clock;
    }

    public Reply<DryRunView> handle(DryRun question) {
        if (!Permit.rulesSeen(question.actor())) {
            return Permit.denied();
        }
        if (!catalogue.hasBranch(question.branch())) {
            return Missing.branch(question.branch());
        }
        Reply<Borrower> reader = question.readerId() != null
                ? readers.of(question.readerId())
                : readers.ofCard(question.cardNo() == null ? "" : question.cardNo());
        return reader.fold(
                found -> takeIn.byBarcode(question.barcode())
                        .map(copy -> Reply.done(answer(question, found, copy)))
                        .orElseGet(() -> Missing.reply("item")),
                unknown -> new Refused<>(unknown.kind(), unknown.reasons()));
    }

    private DryRunView answer(DryRun question, Borrower reader, Copy copy) {
        Instant at = question.at() == null ? clock.instant() : question.at();
        Instant now = at.truncatedTo(ChronoUnit.MILLIS);
        RuleSet rules = policies.at(now);
        Circumstance circumstance = copy.circumstance(reader.category(), question.branch(), question.channel());
        LoanPolicy policy = rules.loans(circumstance);
        CheckOutFacts facts = loans.checkOutFacts(copy.id(), reader.id(), policy.badlyOverdue(now));
        List<Reason> reasons = new ArrayList<>(CheckOutRule.refusals(reader, facts, policy));
        reasons.addAll(TypeLimit.refusals(loans, reader.id(), facts.copy(), policy));
        reasons.addAll(BlockRule.refusals(facts, rules.fees(circumstance), now));
        DueDate due = new DueDates(policy, calendars.of(question.branch()))
                .of(
                        policy.termFor(
                                facts.inShortSupply(),
                                facts.queue().waiting(),
                                facts.queue().copies()),
                        now,
                        reader.cardUntil());
        return new DryRunView(
                reasons.isEmpty(),
                reasons,
                due.at(),
                due.counted(),
                due.steps(),
                policy.inDemand(
                        facts.inShortSupply(),
                        facts.queue().waiting(),
                        facts.queue().copies()),
                facts.openLoans(),
                policy.limit(),
                standards.stream()
                        .map(each -> view(rules.decide(each.kind(), circumstance)))
                        .toList());
    }

    private DecisionView view(Decision<?> decision) {
        List<String> asked = new ArrayList<>();
        List<String> values = decision.criteria().values();
        for (int i = 0; i < values.size(); i++) {
            if (!Criteria.ANY.equals(values.get(i))) {
                asked.add(Criteria.ORDER.get(i));
            }
        }
        return new DecisionView(
                new PolicyDocument(decision.kind().code(), decision.name(), books.json(decision.policy())),
                decision.version(),
                decision.criteria().toString(),
                asked);
    }
}
