package io.libraryhub.resource.acquisition.application;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kit.once.Once;
import io.libraryhub.resource.acquisition.domain.KeptPolicy;
import io.libraryhub.resource.acquisition.domain.Policies;
import io.libraryhub.resource.acquisition.domain.PolicyBook;
import io.libraryhub.resource.acquisition.domain.Scope;
import io.libraryhub.resource.api.PurchasePolicyView;
import io.libraryhub.resource.api.ResourceCodes;
import io.libraryhub.resource.api.RetirePurchasePolicy;
import io.libraryhub.resource.api.SavePurchasePolicy;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads and writes the purchase policies; a version is written once and never changed. */
@Component
public class PolicyDesk {
    private final Policies policies;
    private final UsualTerms usual;
    private final Once once;
    private final Clock clock;

    PolicyDesk(Policies policies, UsualTerms usual, Once once, Clock clock) {
        this.policies = policies;
        this.usual = usual;
        this.once = once;
        this.clock = clock;
    }

    /** What is in force now; the usual policy is configuration until somebody has written it. */
    public PolicyBook book() {
        List<KeptPolicy> all = new ArrayList<>(policies.inForce());
        if (all.stream().noneMatch(policy -> policy.scope().equals(Scope.ANYTHING))) {
            all.add(0, usual.policy());
        }
        return new PolicyBook(all);
    }

    public List<PurchasePolicyView> inForce() {
        return book().policies().stream().map(PolicyDesk::view).toList();
    }

    public List<PurchasePolicyView> history(Scope scope) {
        return policies.versions(scope).stream().map(PolicyDesk::view).toList();
    }

    public Reply<PurchasePolicyView> save(SavePurchasePolicy command) {
        Scope scope = new Scope(command.classCode(), command.branch());
        return once.run(
                command.requestId(),
                "resource.purchase-policy.save",
                command,
                PurchasePolicyView.class,
                () -> next(
                        scope,
                        command.seenVersion(),
                        new KeptPolicy(
                                scope,
                                command.seenVersion() + 1,
                                command.terms(),
                                command.fund(),
                                true,
                                command.actor().role(),
                                now())));
    }

    public Reply<PurchasePolicyView> retire(RetirePurchasePolicy command) {
        Scope scope = new Scope(command.classCode(), command.branch());
        if (scope.equals(Scope.ANYTHING)) {
            return Reply.refused(Kinds.RULE, Reason.of(ResourceCodes.USUAL_POLICY));
        }
        return once.run(
                command.requestId(), "resource.purchase-policy.retire", command, PurchasePolicyView.class, () -> {
                    Optional<KeptPolicy> last = policies.lock(scope).stream().findFirst();
                    return last.map(policy -> next(scope, command.seenVersion(), outOfForce(policy, command.actor())))
                            .orElseGet(() ->
                                    Reply.refused(Kinds.NOT_FOUND, Reason.of(CommonCodes.NOT_FOUND, "what", "policy")));
                });
    }

    private KeptPolicy outOfForce(KeptPolicy last, Actor actor) {
        return new KeptPolicy(last.scope(), last.version() + 1, last.terms(), last.fund(), false, actor.role(), now());
    }

    private Reply<PurchasePolicyView> next(Scope scope, int seenVersion, KeptPolicy next) {
        int newest = policies.lock(scope).stream()
                .findFirst()
                .map(KeptPolicy::version)
                .orElse(0);
        if (newest != seenVersion || !policies.add(next)) {
            return Reply.refused(Kinds.RULE, Reason.of(CommonCodes.STALE));
        }
        return Reply.done(view(next));
    }

    private static PurchasePolicyView view(KeptPolicy policy) {
        return new PurchasePolicyView(
                policy.scope().classCode(),
                policy.scope().branch(),
                policy.version(),
                policy.terms(),
                policy.ratio(),
                policy.fund(),
                policy.inForce(),
                policy.byRole(),
                policy.at());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
