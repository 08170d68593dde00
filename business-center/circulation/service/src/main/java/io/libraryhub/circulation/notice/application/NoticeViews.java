package io.libraryhub.circulation.notice.application;

import io.libraryhub.circulation.api.NoticeView;
import io.libraryhub.circulation.notice.domain.Notice;
import io.libraryhub.circulation.notice.domain.NoticeTexts;
import io.libraryhub.circulation.notice.domain.Subject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** Notices as others see them. */
final class NoticeViews {
    private NoticeViews() {}

    /** A notice that was sent reads as it did then. */
    static NoticeView of(Notice notice, NoticeTexts texts, ZoneId zone, Instant now) {
        Subject about = notice.about();
        Instant sentAt = notice.sentAt();
        return new NoticeView(
                notice.id(),
                about.kind().code(),
                about.ordinal(),
                about.reader(),
                about.title(),
                notice.titleName(),
                about.at(),
                about.amount(),
                texts.subject(about.kind(), 1),
                texts.text(List.of(notice), zone, sentAt == null ? now : sentAt),
                notice.state().code(),
                notice.channel(),
                notice.tries(),
                notice.causedAt(),
                notice.sendAt(),
                sentAt,
                notice.readAt(),
                notice.problem());
    }
}
