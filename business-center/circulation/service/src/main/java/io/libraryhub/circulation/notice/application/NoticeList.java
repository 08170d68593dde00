package io.libraryhub.circulation.notice.application;

import io.libraryhub.circulation.api.NoticeSearch;
import io.libraryhub.circulation.notice.domain.Notice;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.ReaderId;

/** Lists of notices, the newest first. */
public interface NoticeList {
    /** What was sent to a reader. */
    Page<Notice> ofReader(ReaderId reader, boolean unreadOnly, int page, int size);

    Page<Notice> outbox(NoticeSearch search, int page, int size);
}
