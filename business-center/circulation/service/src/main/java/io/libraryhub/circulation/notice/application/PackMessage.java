package io.libraryhub.circulation.notice.application;

import io.libraryhub.circulation.calendar.domain.Calendars;
import io.libraryhub.circulation.neighbour.domain.ItemCatalogue;
import io.libraryhub.circulation.notice.domain.Message;
import io.libraryhub.circulation.notice.domain.Notice;
import io.libraryhub.circulation.notice.domain.NoticeTexts;
import io.libraryhub.circulation.notice.domain.Notices;
import io.libraryhub.circulation.notice.domain.SendTimes;
import io.libraryhub.circulation.policy.domain.NoticePolicy;
import io.libraryhub.circulation.policy.domain.Policies;
import io.libraryhub.circulation.policy.domain.PolicyKind;
import io.libraryhub.kit.id.Ids;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** Makes one message of what a reader is told at the same time. A transaction must run. */
@Service
public class PackMessage {
    private final Notices notices;
    private final StillTrue stillTrue;
    private final Policies policies;
    private final Calendars calendars;
    private final ItemCatalogue catalogue;
    private final Ids ids;
    private final int most;

    /** @param most notices in one message */
    public PackMessage(
            Notices notices,
            StillTrue stillTrue,
            Policies policies,
            Calendars calendars,
            ItemCatalogue catalogue,
            Ids ids,
            @Value("${hub.circulation.notice.most-in-message:50}") int most) {
        this.notices = notices;
        this.stillTrue = stillTrue;
        this.policies = policies;
        this.calendars = calendars;
        this.catalogue = catalogue;
        this.ids = ids;
        this.most = most;
    }

    /**
     * Empty when others have it, when it is quiet now, or when nothing of it holds any more.
     *
     * @param chosen the language that the reader chose; empty: that of the policy
     */
    Optional<Parcel> packed(Notice first, Optional<String> chosen, Instant now) {
        List<Notice> bundle = notices.bundle(first, most);
        if (bundle.stream().noneMatch(each -> each.id().equals(first.id()))) {
            return Optional.empty();
        }
        NoticePolicy policy = policies.at(now).named(PolicyKind.NOTICE, first.policy());
        ZoneId zone = calendars.of(first.about().branch()).zone();
        Instant allowed = SendTimes.allowed(policy, zone, now);
        if (allowed.isAfter(now)) {
            bundle.forEach(each -> notices.save(each.putOff(allowed), each.state()));
            return Optional.empty();
        }
        List<Notice> valid = withoutThoseOver(bundle, now);
        return valid.isEmpty()
                ? Optional.empty()
                : Optional.of(parcel(valid, policy, chosen.orElse(policy.language()), zone, now));
    }

    private List<Notice> withoutThoseOver(List<Notice> bundle, Instant now) {
        List<Notice> valid = new ArrayList<>();
        for (Notice each : bundle) {
            if (stillTrue.of(each, now)) {
                valid.add(each);
            } else {
                notices.save(each.over(), each.state());
            }
        }
        return valid;
    }

    private Parcel parcel(List<Notice> valid, NoticePolicy policy, String language, ZoneId zone, Instant now) {
        Notice first = valid.get(0);
        Long before = first.message();
        long key = before == null ? ids.next() : before;
        int tries = first.tries() + 1;
        Instant again = SendTimes.again(policy, zone, tries, now);
        valid.forEach(each -> notices.save(each.trying(key, again), each.state()));
        NoticeTexts texts = NoticeTexts.in(language, catalogue::branchName);
        Message message = new Message(
                key,
                first.about().reader(),
                texts.subject(first.about().kind(), valid.size()),
                texts.text(valid, zone, now));
        return new Parcel(first.channel(), message, tries >= policy.tries());
    }
}
