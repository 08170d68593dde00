package io.libraryhub.resource.branch.application;

import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Refused;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kit.once.Once;
import io.libraryhub.resource.api.BranchView;
import io.libraryhub.resource.api.ResourceCodes;
import io.libraryhub.resource.api.SaveBranch;
import io.libraryhub.resource.branch.domain.Branch;
import io.libraryhub.resource.branch.domain.Branches;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Creates, changes and lists branches. */
@Component
public class BranchDesk {
    private final Branches branches;
    private final Once once;
    private final Clock clock;

    BranchDesk(Branches branches, Once once, Clock clock) {
        this.branches = branches;
        this.once = once;
        this.clock = clock;
    }

    public Reply<BranchView> save(SaveBranch command) {
        Reply<Branch> checked = Branch.of(
                command.code(),
                command.nameZh(),
                command.nameEn(),
                command.kind(),
                command.zone(),
                command.opens(),
                command.closes(),
                command.seats());
        return checked.<Reply<BranchView>>fold(
                branch -> once.run(command.requestId(), "resource.branch.save", command, BranchView.class, () -> {
                    branches.save(branch, clock.instant());
                    return Reply.done(view(branch));
                }),
                refused -> new Refused<>(refused.kind(), refused.reasons()));
    }

    public List<BranchView> all() {
        return branches.all().stream().map(BranchDesk::view).toList();
    }

    /** Every code that no branch has, as a refusal; empty when all are known. */
    public Optional<Refused<?>> refuseUnknown(Collection<String> codes) {
        List<Reason> reasons = branches.unknown(codes).stream()
                .sorted()
                .map(code -> Reason.of(ResourceCodes.UNKNOWN_BRANCH, "branch", code))
                .toList();
        return reasons.isEmpty() ? Optional.empty() : Optional.of(new Refused<>(Kinds.INVALID, reasons));
    }

    private static BranchView view(Branch b) {
        return new BranchView(b.code(), b.nameZh(), b.nameEn(), b.kind(), b.zone(), b.opens(), b.closes(), b.seats());
    }
}
