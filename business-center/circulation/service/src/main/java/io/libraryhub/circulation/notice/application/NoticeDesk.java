package io.libraryhub.circulation.notice.application;

import io.libraryhub.circulation.api.CirculationCodes;
import io.libraryhub.circulation.api.NoticeSearch;
import io.libraryhub.circulation.api.NoticeView;
import io.libraryhub.circulation.api.ReadNotice;
import io.libraryhub.circulation.api.SettleNotice;
import io.libraryhub.circulation.calendar.domain.Calendars;
import io.libraryhub.circulation.input.Missing;
import io.libraryhub.circulation.input.Permit;
import io.libraryhub.circulation.ledger.domain.Transactions;
import io.libraryhub.circulation.neighbour.domain.ItemCatalogue;
import io.libraryhub.circulation.notice.domain.Notice;
import io.libraryhub.circulation.notice.domain.NoticeState;
import io.libraryhub.circulation.notice.domain.NoticeTexts;
import io.libraryhub.circulation.notice.domain.Notices;
import io.libraryhub.circulation.policy.domain.Policies;
import io.libraryhub.circulation.policy.domain.PolicyKind;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.NoticeId;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Reply;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;

/** Notices as readers and staff look at them, and what they do about them. */
@Service
public class NoticeDesk {
    private static final Set<NoticeState> UNSENT = Set.of(NoticeState.WAITING, NoticeState.TRYING, NoticeState.FAILED);

    private final Notices notices;
    private final NoticeList list;
    private final ItemCatalogue catalogue;
    private final Policies policies;
    private final Calendars calendars;
    private final Transactions transactions;
    private final Clock clock;

    public NoticeDesk(
            Notices notices,
            NoticeList list,
            ItemCatalogue catalogue,
            Policies policies,
            Calendars calendars,
            Transactions transactions,
            Clock clock) {
        this.notices = notices;
        this.list = list;
        this.catalogue = catalogue;
        this.policies = policies;
        this.calendars = calendars;
        this.transactions = transactions;
        this.clock = clock;
    }

    public Reply<Page<NoticeView>> ofReader(
            Actor actor, ReaderId reader, boolean unreadOnly, String language, int page, int size) {
        return Permit.affairsOf(reader, actor)
                ? Reply.done(views(list.ofReader(reader, unreadOnly, page, size), language))
                : Permit.denied();
    }

    public Reply<Page<NoticeView>> outbox(Actor actor, NoticeSearch search, String language, int page, int size) {
        return Permit.rulesSeen(actor) ? Reply.done(views(list.outbox(search, page, size), language)) : Permit.denied();
    }

    public Reply<NoticeView> read(ReadNotice command) {
        Notice found = notices.find(command.noticeId()).orElse(null);
        // To a reader a notice that does not exist, or was not sent, looks like one of somebody else.
        if (found == null
                || found.state() != NoticeState.SENT
                || !command.actor().isReader(found.about().reader())) {
            return Permit.denied();
        }
        return transactions.once(command.requestId(), "notice.read", command, NoticeView.class, () -> {
            notices.read(found.id(), now());
            return Reply.done(view(notices.find(found.id()).orElseThrow(), command.language()));
        });
    }

    public Reply<NoticeView> retry(SettleNotice command) {
        return settle(
                command,
                "notice.retry",
                Set.of(NoticeState.FAILED),
                CirculationCodes.NOTICE_NOT_FAILED,
                notice -> notice.again(
                        policies.now().named(PolicyKind.NOTICE, notice.policy()).channels(), now()));
    }

    public Reply<NoticeView> cancel(SettleNotice command) {
        return settle(command, "notice.cancel", UNSENT, CirculationCodes.NOTICE_OVER, Notice::cancelled);
    }

    private Reply<NoticeView> settle(
            SettleNotice command,
            String operation,
            Set<NoticeState> from,
            String otherwise,
            UnaryOperator<Notice> change) {
        NoticeId id = command.noticeId();
        if (!Permit.counter(command.actor())) {
            return Permit.denied();
        }
        if (notices.find(id).isEmpty()) {
            return Missing.reply("notice");
        }
        return transactions.once(command.requestId(), operation, command, NoticeView.class, () -> {
            Notice notice = notices.lock(id).orElseThrow();
            if (!from.contains(notice.state())) {
                return Reply.refused(Kinds.RULE, Reason.of(otherwise));
            }
            Notice changed = change.apply(notice);
            notices.save(changed, notice.state());
            return Reply.done(view(changed, command.language()));
        });
    }

    private Page<NoticeView> views(Page<Notice> found, String language) {
        return new Page<>(
                found.items().stream().map(each -> view(each, language)).toList(),
                found.page(),
                found.size(),
                found.total());
    }

    private NoticeView view(Notice notice, String language) {
        return NoticeViews.of(
                notice,
                NoticeTexts.in(language, catalogue::branchName),
                calendars.of(notice.about().branch()).zone(),
                now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
