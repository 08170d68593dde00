package io.libraryhub.circulation.policy.application;

import io.libraryhub.circulation.api.RuleDraft;
import io.libraryhub.circulation.api.RulesVersion;
import io.libraryhub.circulation.api.RulesView;
import io.libraryhub.circulation.input.Input;
import io.libraryhub.circulation.input.Missing;
import io.libraryhub.circulation.input.Permit;
import io.libraryhub.circulation.neighbour.domain.ItemCatalogue;
import io.libraryhub.circulation.policy.domain.RuleBook;
import io.libraryhub.circulation.policy.domain.RuleBookCheck;
import io.libraryhub.circulation.policy.domain.RuleBooks;
import io.libraryhub.circulation.policy.domain.RuleBooks.Published;
import io.libraryhub.circulation.policy.domain.StandardPolicy;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Refused;
import io.libraryhub.kernel.Reply;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Questions about the rules. */
@Service
public class RuleDesk {
    private final RuleBooks books;
    private final ItemCatalogue catalogue;
    private final Set<String> kinds;
    private final Clock clock;

    public RuleDesk(RuleBooks books, ItemCatalogue catalogue, List<StandardPolicy<?>> standards, Clock clock) {
        this.books = books;
        this.catalogue = catalogue;
        this.kinds = standards.stream().map(each -> each.kind().code()).collect(Collectors.toSet());
        this.clock = clock;
    }

    public Reply<RulesView> inForce(Actor actor, @Nullable Instant at) {
        long version =
                books.timeline().inForce(at == null ? clock.instant() : at).orElse(0L);
        return version(actor, version);
    }

    public Reply<RulesView> version(Actor actor, long version) {
        if (!Permit.rulesSeen(actor)) {
            return Permit.denied();
        }
        return books.find(version).map(found -> Reply.done(view(found))).orElseGet(() -> Missing.reply("rules"));
    }

    private RulesView view(Published of) {
        boolean inForce = books.timeline().inForce(clock.instant()).orElse(0L) == of.version();
        return new RulesView(
                new RulesVersion(of.version(), of.validFrom(), of.publishedAt(), of.by(), of.note(), inForce),
                books.write(of.book()));
    }

    public Reply<Page<RulesVersion>> history(Actor actor, int page, int size) {
        return Permit.rulesSeen(actor) ? Reply.done(books.history(clock.instant(), page, size)) : Permit.denied();
    }

    public Reply<RuleDraft> validate(Actor actor, RuleDraft draft) {
        return Permit.rulesSeen(actor) ? checked(draft).map(books::write) : Permit.denied();
    }

    /** The draft, read; or everything that is wrong with it. */
    Reply<RuleBook> checked(RuleDraft draft) {
        return books.read(draft).fold(this::checked, refused -> new Refused<>(refused.kind(), refused.reasons()));
    }

    private Reply<RuleBook> checked(RuleBook book) {
        Set<String> branches = catalogue.branches();
        List<Reason> problems = RuleBookCheck.problems(
                book, kinds, Map.of("itemBranch", branches, "deskBranch", branches, "channel", Input.CHANNELS));
        return problems.isEmpty() ? Reply.done(book) : new Refused<>(Kinds.RULE, problems);
    }
}
