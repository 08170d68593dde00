package io.libraryhub.reader.api;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.Reply;
import java.util.List;

/** Readers, their cards, consent and profile. Refusals carry {@link ReaderCodes} or common codes. */
public interface ReaderApi {
    /** Registers a reader and issues the first card (requirement row 57). Online: the actor may be a program. */
    Reply<Registered> register(RegisterReader command);

    /** Issues another card; the former one of that kind ends. Librarian, admin. */
    Reply<CardView> issueCard(IssueCard command);

    /** A reader, masked. The reader himself, librarian, manager, admin, system. */
    Reply<ReaderView> reader(Actor actor, ReaderId id);

    /** The reader of a card. Librarian, device, admin, system. */
    Reply<ReaderView> readerByCard(Actor actor, String cardNo);

    /** What other contexts need to know before they serve a reader. System only. */
    Reply<Standing> standing(Actor actor, ReaderId id);

    /** As {@link #standing}, found by card number. System only. */
    Reply<Standing> standingByCard(Actor actor, String cardNo);

    /** Allows or withdraws a purpose; withdrawing {@code profile} deletes the profile. The reader himself. */
    Reply<ReaderView> setConsent(SetConsent command);

    /** In which language messages come. The reader himself. */
    Reply<ReaderView> setLanguage(SetLanguage command);

    /**
     * Forgets a reader: nothing that says who it was is kept, the cards end, and everybody who keeps anything of the reader
     * is told. Whether anything is open must have been asked before. System only.
     */
    Reply<Erased> erase(EraseReader command);

    /**
     * Joins two accounts of one person: the cards of the one are the other's, who it was is not kept twice, and everybody
     * who keeps anything of it is told. What the kept account allows stands. Done with the account kept. Librarian, admin.
     */
    Reply<ReaderView> merge(MergeReaders command);

    /** What is known about the reader's interests; empty without consent. The reader himself, system. */
    Reply<List<ProfileTagView>> profile(Actor actor, ReaderId id);
}
