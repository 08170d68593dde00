package io.libraryhub.events;

import io.libraryhub.events.api.LetterTitle;
import io.libraryhub.events.api.SessionInterest;
import io.libraryhub.events.neighbour.ReaderTastes;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.TitleId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Readers who allow a profile like talks, and are given one title; can be told to be away. */
public class StandInTastes implements ReaderTastes {
    static final TitleId TITLE = new TitleId(77);
    private final Set<ReaderId> allowing = ConcurrentHashMap.newKeySet();
    private volatile boolean away;
    /** Withdraws as soon as the taste was told. */
    private volatile boolean fickle;

    void allow(ReaderId reader) {
        allowing.add(reader);
    }

    void withdraw(ReaderId reader) {
        allowing.remove(reader);
    }

    void away(boolean now) {
        away = now;
    }

    void fickle(boolean now) {
        fickle = now;
    }

    @Override
    public Optional<Taste> of(ReaderId reader, int titles) {
        if (!allowedBy(reader)) {
            return Optional.empty();
        }
        if (fickle) {
            withdraw(reader);
        }
        return Optional.of(new Taste(
                List.of(new SessionInterest(SessionInterest.ACTIVITY, "talk", 2)),
                List.of(new LetterTitle(TITLE, "SAME_AUTHOR", "刘慈欣", 12))));
    }

    @Override
    public boolean allowedBy(ReaderId reader) {
        if (away) {
            throw new Away("told so");
        }
        return allowing.contains(reader);
    }
}
