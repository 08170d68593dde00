package io.libraryhub.circulation.api;

import io.libraryhub.kernel.Money;
import io.libraryhub.kernel.NoticeId;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.TitleId;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A notice and what became of it.
 *
 * @param kind due-soon, overdue, ready, hold-expired, recalled or fee
 * @param ordinal the first, second … notice of this kind about the same thing
 * @param at what the notice is about: when the loan is due, or until when the copy is kept
 * @param amount of a fee
 * @param subject one line
 * @param text the message, without other notices that are sent with it
 * @param state waiting, trying, sent, over (what it says holds no more), failed or cancelled
 * @param channel wechat, sms, mail or in-app: where it goes, or went
 * @param tries on this channel
 * @param sendAt when it goes out at the earliest
 * @param problem why the last try failed: UNAVAILABLE or NO_ADDRESS; empty when none did
 */
public record NoticeView(
        NoticeId id,
        String kind,
        int ordinal,
        ReaderId readerId,
        @Nullable TitleId titleId,
        @Nullable String title,
        @Nullable Instant at,
        @Nullable Money amount,
        String subject,
        String text,
        String state,
        String channel,
        int tries,
        Instant causedAt,
        Instant sendAt,
        @Nullable Instant sentAt,
        @Nullable Instant readAt,
        String problem)
        implements Serializable {}
