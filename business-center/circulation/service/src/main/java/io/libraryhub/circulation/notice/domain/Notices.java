package io.libraryhub.circulation.notice.domain;

import io.libraryhub.kernel.NoticeId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The outbox of notices. */
public interface Notices {
    /** Writes a new notice; false when its cause was told of before. */
    boolean add(Notice notice);

    Optional<Notice> find(NoticeId id);

    /** As {@link #find}, kept from others until the transaction ends. */
    Optional<Notice> lock(NoticeId id);

    /** What is to go out, or to be tried again, the longest due first. */
    List<Notice> due(Instant now, int atMost);

    /**
     * What goes out together with a notice, itself included: the message it is a part of; for one that waits, everything
     * of its kind that waits for the same reader under the same policy and on the same channels. Kept from others until
     * the transaction ends; what others keep is left out.
     */
    List<Notice> bundle(Notice first, int atMost);

    /** What still waits for the answer to a message; kept from others until the transaction ends. */
    List<Notice> unanswered(long message);

    /** Writes a notice that was in the state {@code before}; one that is not any more is a fault: lock it first. */
    void save(Notice notice, NoticeState before);

    /** Notes that a sent notice was read; one read before stays as it is. */
    void read(NoticeId id, Instant now);
}
