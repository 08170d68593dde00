package io.libraryhub.circulation.policy.adapter.rpc;

import io.libraryhub.circulation.api.DryRun;
import io.libraryhub.circulation.api.DryRunView;
import io.libraryhub.circulation.api.PolicyApi;
import io.libraryhub.circulation.api.PolicyDocument;
import io.libraryhub.circulation.api.PublishRules;
import io.libraryhub.circulation.api.RuleDraft;
import io.libraryhub.circulation.api.RuleLine;
import io.libraryhub.circulation.api.RulesVersion;
import io.libraryhub.circulation.api.RulesView;
import io.libraryhub.circulation.input.Input;
import io.libraryhub.circulation.loan.application.TryCheckOut;
import io.libraryhub.circulation.policy.application.PublishRuleBook;
import io.libraryhub.circulation.policy.application.RuleDesk;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.Reply;
import java.time.Instant;
import java.util.Arrays;
import org.apache.dubbo.config.annotation.DubboService;
import org.jspecify.annotations.Nullable;

/** Rules over Dubbo. */
@DubboService
public class PolicyFacade implements PolicyApi {
    private static final int MOST_POLICIES = 500;
    private static final int MOST_RULES = 2_000;
    private static final int LONGEST_POLICY = 10_000;
    private static final int LONGEST_CODE = 64;
    private static final int LONGEST_NOTE = 500;

    private final RuleDesk desk;
    private final PublishRuleBook publish;
    private final TryCheckOut tryCheckOut;

    public PolicyFacade(RuleDesk desk, PublishRuleBook publish, TryCheckOut tryCheckOut) {
        this.desk = desk;
        this.publish = publish;
        this.tryCheckOut = tryCheckOut;
    }

    @Override
    public Reply<RulesView> inForce(Actor actor, @Nullable Instant at) {
        return Input.question().given("actor", actor).then(() -> desk.inForce(actor, at));
    }

    @Override
    public Reply<RulesView> version(Actor actor, long version) {
        return Input.question().given("actor", actor).then(() -> desk.version(actor, version));
    }

    @Override
    public Reply<Page<RulesVersion>> history(Actor actor, int page, int size) {
        return Input.page(actor, page, size).then(() -> desk.history(actor, page, size));
    }

    @Override
    public Reply<RuleDraft> validate(Actor actor, RuleDraft draft) {
        return draft(Input.question().given("actor", actor), draft).then(() -> desk.validate(actor, draft));
    }

    @Override
    public Reply<RulesVersion> publish(PublishRules command) {
        String note = command.note();
        return draft(Input.command(command.requestId(), command.actor()), command.draft())
                .check(note != null && note.length() <= LONGEST_NOTE, "note", "0–" + LONGEST_NOTE)
                .then(() -> publish.handle(command));
    }

    @Override
    public Reply<DryRunView> dryRun(DryRun question) {
        Input input = Input.question()
                .given("actor", question.actor())
                .code("barcode", question.barcode())
                .code("branch", question.branch())
                .channel(question.channel());
        if (question.readerId() == null) {
            input.code("cardNo", question.cardNo());
        } else {
            input.check(question.cardNo() == null, "cardNo", "either the card or the reader");
        }
        return input.then(() -> tryCheckOut.handle(question));
    }

    private static Input draft(Input input, @Nullable RuleDraft draft) {
        input.given("draft", draft);
        if (draft == null) {
            return input;
        }
        return input.check(draft.policies().size() <= MOST_POLICIES, "policies", "0–" + MOST_POLICIES)
                .check(draft.rules().size() <= MOST_RULES, "rules", "0–" + MOST_RULES)
                .check(draft.policies().stream().allMatch(PolicyFacade::complete), "policies", "kind, name, json")
                .check(draft.rules().stream().allMatch(PolicyFacade::complete), "rules", "six criteria");
    }

    private static boolean complete(PolicyDocument of) {
        return fits(LONGEST_CODE, of.kind(), of.name()) && fits(LONGEST_POLICY, of.json());
    }

    private static boolean complete(RuleLine of) {
        return fits(
                        LONGEST_CODE,
                        of.readerCategory(),
                        of.itemType(),
                        of.itemBranch(),
                        of.deskBranch(),
                        of.collection(),
                        of.channel())
                && of.policies().entrySet().stream().allMatch(e -> fits(LONGEST_CODE, e.getKey(), e.getValue()));
    }

    private static boolean fits(int longest, @Nullable String... texts) {
        return Arrays.stream(texts).allMatch(text -> text != null && text.length() <= longest);
    }
}
