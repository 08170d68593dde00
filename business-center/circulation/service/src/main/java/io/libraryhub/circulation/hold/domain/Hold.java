package io.libraryhub.circulation.hold.domain;

import io.libraryhub.kernel.HoldId;
import io.libraryhub.kernel.ItemId;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.TitleId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A reader's wish for a title.
 *
 * @param readerCategory the reader's category when it was placed, for the rules; empty when not known
 * @param place grows with every hold of the title: the order in which they were placed
 * @param itemId the copy kept, carried or borrowed for it
 * @param readyAt when the copy lay ready
 * @param pickupBy until when the copy is kept
 * @param endedAt when it was filled, cancelled or expired
 * @param suspendedUntil when it waits again; only while suspended
 * @param wish what will do, and until when
 * @param lot decides among those who came at about the same time, where the policy draws lots; null when staff gave it its
 *     place
 */
public record Hold(
        HoldId id,
        TitleId titleId,
        ReaderId readerId,
        String pickupBranch,
        String channel,
        String readerCategory,
        long place,
        HoldState state,
        Instant placedAt,
        @Nullable ItemId itemId,
        @Nullable Instant readyAt,
        @Nullable Instant pickupBy,
        @Nullable Instant endedAt,
        @Nullable Instant suspendedUntil,
        Wish wish,
        @Nullable Integer lot) {

    public static Hold placed(
            HoldId id,
            TitleId title,
            ReaderId reader,
            String pickupBranch,
            String channel,
            String readerCategory,
            long place,
            Wish wish,
            Instant now) {
        return new Hold(
                id,
                title,
                reader,
                pickupBranch,
                channel,
                readerCategory,
                place,
                HoldState.WAITING,
                now,
                null,
                null,
                null,
                null,
                null,
                wish,
                Lot.of(title, reader));
    }

    public boolean active() {
        return state.active();
    }

    /** Whether a copy is kept or carried for it. */
    public boolean hasCopy() {
        return state == HoldState.IN_TRANSIT || state == HoldState.READY;
    }

    /** Others pass until then. */
    public Hold suspended(Instant until) {
        require(state == HoldState.WAITING || state == HoldState.SUSPENDED);
        return at(place, HoldState.SUSPENDED, until, lot);
    }

    public Hold resumed() {
        require(state == HoldState.SUSPENDED);
        return at(place, HoldState.WAITING, null, lot);
    }

    /** Moved by staff to another place of the queue: no lot moves it from there. */
    public Hold moved(long newPlace) {
        require(inQueue());
        return at(newPlace, state, suspendedUntil, null);
    }

    /** Whether it waits for a copy, now or after a pause. */
    public boolean inQueue() {
        return state == HoldState.WAITING || state == HoldState.SUSPENDED;
    }

    /** A copy sets out for the pick-up branch. */
    public Hold travelling(ItemId item) {
        require(state == HoldState.WAITING);
        return with(HoldState.IN_TRANSIT, item, null, null, null);
    }

    /** The copy lies at the pick-up branch. */
    public Hold ready(ItemId item, Instant now, Instant by) {
        require(state == HoldState.WAITING || (state == HoldState.IN_TRANSIT && item.equals(itemId)));
        return with(HoldState.READY, item, now, by, null);
    }

    /** The copy kept or carried for it cannot serve it: it stands where it stood before. */
    public Hold waitingAgain() {
        require(hasCopy());
        return with(HoldState.WAITING, null, null, null, null);
    }

    /** The reader borrowed this copy of the title, be it the one kept or another. */
    public Hold filled(ItemId item, Instant now) {
        require(active());
        return with(HoldState.FILLED, item, readyAt, pickupBy, now);
    }

    public Hold cancelled(Instant now) {
        require(active());
        return with(HoldState.CANCELLED, null, readyAt, pickupBy, now);
    }

    public Hold expired(Instant now) {
        require(overdueForPickup(now) || noLongerNeeded(now));
        return with(HoldState.EXPIRED, null, readyAt, pickupBy, now);
    }

    /** Still without a copy on the day after which the reader has no use for one. */
    public boolean noLongerNeeded(Instant now) {
        return inQueue() && wish.over(now);
    }

    /** Not collected in time is not borrowed (requirement row 98). */
    public boolean overdueForPickup(Instant now) {
        return state == HoldState.READY && pickupBy != null && pickupBy.isBefore(now);
    }

    private Hold with(
            HoldState to,
            @Nullable ItemId item,
            @Nullable Instant ready,
            @Nullable Instant by,
            @Nullable Instant ended) {
        return new Hold(
                id,
                titleId,
                readerId,
                pickupBranch,
                channel,
                readerCategory,
                place,
                to,
                placedAt,
                item,
                ready,
                by,
                ended,
                null,
                wish,
                lot);
    }

    private Hold at(long newPlace, HoldState to, @Nullable Instant until, @Nullable Integer newLot) {
        return new Hold(
                id,
                titleId,
                readerId,
                pickupBranch,
                channel,
                readerCategory,
                newPlace,
                to,
                placedAt,
                itemId,
                readyAt,
                pickupBy,
                endedAt,
                until,
                wish,
                newLot);
    }

    private void require(boolean allowed) {
        if (!allowed) {
            throw new IllegalStateException("hold " + id + " is " + state.code());
        }
    }
}
