package io.libraryhub.events.api;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.Reply;

/**
 * The monthly letter 每月书讯 (requirement rows 20 to 22): what is on this month for everybody who wants it, and activities
 * and books by preference for those who allow a profile. One letter for each reader and month.
 */
public interface LetterApi {
    /** A reader's letters, the newest first. The reader himself. */
    Reply<Page<LetterView>> letters(Actor actor, ReaderId reader, int page, int size);

    /** Marks a letter as read; one read before stays as it is. The reader himself. */
    Reply<LetterView> read(ReadLetter command);

    /** Whether the reader gets letters: yes, until he says no. The reader himself. */
    Reply<Boolean> wanted(Actor actor, ReaderId reader);

    /** The reader wants letters from now on, or none. The reader himself. */
    Reply<Boolean> want(WantLetters command);
}
