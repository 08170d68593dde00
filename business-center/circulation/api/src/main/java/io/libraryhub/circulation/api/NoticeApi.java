package io.libraryhub.circulation.api;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.Reply;

/**
 * Notices to readers 通知: due soon, overdue, ready for pick-up, not collected, recalled, fee charged. A language is
 * {@code zh} or {@code en}.
 */
public interface NoticeApi {
    /**
     * What a reader was told, the newest first; with {@code unreadOnly} the total is how many are unread. The reader
     * himself, librarian, admin.
     */
    Reply<Page<NoticeView>> notices(
            Actor actor, ReaderId reader, boolean unreadOnly, String language, int page, int size);

    /** Marks a notice as read; one read before stays as it is. The reader himself. */
    Reply<NoticeView> read(ReadNotice command);

    /** Everything that was, is or will be sent, the newest first. Librarian, manager, admin. */
    Reply<Page<NoticeView>> outbox(Actor actor, NoticeSearch search, String language, int page, int size);

    /** Tries a failed notice again on all its channels. Refused with {@code NOTICE_NOT_FAILED}. Librarian, admin. */
    Reply<NoticeView> retry(SettleNotice command);

    /** Gives up a notice that was not sent. Refused with {@code NOTICE_OVER}. Librarian, admin. */
    Reply<NoticeView> cancel(SettleNotice command);
}
