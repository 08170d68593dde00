package io.libraryhub.circulation.notice.domain;

import io.libraryhub.kernel.NoticeId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something a reader is told.
 *
 * @param titleName as catalogued; null when it is about no title
 * @param policy name of the notice policy
 * @param channels the one it goes out on, then those that are left; one at least
 * @param tries on this channel
 * @param sendAt not before; while it is tried: when it is tried again
 * @param message under which it went to the channel, together with others
 * @param problem why the last try failed; empty when none did
 */
public record Notice(
        NoticeId id,
        Subject about,
        @Nullable String titleName,
        Instant causedAt,
        String policy,
        List<String> channels,
        NoticeState state,
        int tries,
        Instant sendAt,
        @Nullable Long message,
        @Nullable Instant sentAt,
        @Nullable Instant readAt,
        String problem) {
    public static final String UNAVAILABLE = "UNAVAILABLE";
    public static final String NO_ADDRESS = "NO_ADDRESS";

    public Notice {
        channels = List.copyOf(channels);
    }

    public static Notice written(
            NoticeId id, Subject about, Instant now, String policy, List<String> channels, Instant sendAt) {
        return new Notice(id, about, null, now, policy, channels, NoticeState.WAITING, 0, sendAt, null, null, null, "");
    }

    public String channel() {
        return channels.get(0);
    }

    /** Given to the channel as a part of a message; without an answer it is tried again. */
    public Notice trying(long as, Instant again) {
        return with(NoticeState.TRYING, channels, tries + 1, again, as, null, problem);
    }

    public Notice putOff(Instant until) {
        return with(state, channels, tries, until, message, null, problem);
    }

    public Notice over() {
        return with(NoticeState.OVER, channels, tries, sendAt, message, null, problem);
    }

    public Notice sent(Instant now) {
        return with(NoticeState.SENT, channels, tries, sendAt, message, now, "");
    }

    /** The channel did not answer: the same message is tried again. */
    public Notice unanswered() {
        return with(state, channels, tries, sendAt, message, null, UNAVAILABLE);
    }

    /** This channel is given up: the next one has it, from now on. */
    public Notice nextChannel(String why, Instant now) {
        return channels.size() == 1
                ? with(NoticeState.FAILED, channels, tries, sendAt, message, null, why)
                : with(NoticeState.WAITING, channels.subList(1, channels.size()), 0, now, null, null, why);
    }

    /** Tried anew, on all channels. */
    public Notice again(List<String> all, Instant now) {
        return with(NoticeState.WAITING, all, 0, now, null, null, "");
    }

    public Notice cancelled() {
        return with(NoticeState.CANCELLED, channels, tries, sendAt, message, null, problem);
    }

    private Notice with(
            NoticeState to,
            List<String> left,
            int tried,
            Instant at,
            @Nullable Long as,
            @Nullable Instant sent,
            String why) {
        return new Notice(id, about, titleName, causedAt, policy, left, to, tried, at, as, sent, readAt, why);
    }
}
