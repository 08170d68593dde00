package io.libraryhub.reader.account.application;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.Roles;
import io.libraryhub.reader.account.domain.CardNumber;
import io.libraryhub.reader.account.domain.Reader;
import io.libraryhub.reader.account.domain.Readers;
import io.libraryhub.reader.account.domain.StandingFacts;
import io.libraryhub.reader.api.ReaderView;
import io.libraryhub.reader.api.Standing;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Answers about readers. */
@Component
public class ReaderQueries {
    private final Readers readers;
    private final Today today;

    public ReaderQueries(Readers readers, Today today) {
        this.readers = readers;
        this.today = today;
    }

    public Reply<ReaderView> reader(Actor actor, ReaderId id) {
        if (!actor.isReader(id) && !actor.is(Roles.LIBRARIAN, Roles.MANAGER, Roles.ADMIN, Roles.SYSTEM)) {
            return notAllowed();
        }
        return view(id);
    }

    public Reply<ReaderView> readerByCard(Actor actor, String cardNo) {
        if (!actor.is(Roles.LIBRARIAN, Roles.DEVICE, Roles.ADMIN, Roles.SYSTEM)) {
            return notAllowed();
        }
        if (!CardNumber.isWellFormed(cardNo)) {
            return notFound("card");
        }
        return readers.findByCard(cardNo).map(this::view).orElseGet(() -> notFound("card " + cardNo));
    }

    /** The view of a reader whose right to it was settled before. */
    public Reply<ReaderView> view(ReaderId id) {
        Optional<Reader> found = readers.find(id);
        return found.map(reader -> Reply.done(Views.of(reader, readers.cards(id))))
                .orElseGet(() -> notFound("reader " + id));
    }

    public Reply<Standing> standing(Actor actor, ReaderId id) {
        if (!actor.is(Roles.SYSTEM)) {
            return notAllowed();
        }
        return answer(readers.standing(id, today.date()), "reader " + id);
    }

    public Reply<Standing> standingByCard(Actor actor, String cardNo) {
        if (!actor.is(Roles.SYSTEM)) {
            return notAllowed();
        }
        if (!CardNumber.isWellFormed(cardNo)) {
            return notFound("card");
        }
        return answer(readers.standingByCard(cardNo, today.date()), "card " + cardNo);
    }

    private static Reply<Standing> answer(Optional<StandingFacts> facts, String what) {
        return facts.map(f -> Reply.done(f.standing())).orElseGet(() -> notFound(what));
    }

    private static <T> Reply<T> notAllowed() {
        return Reply.refused(Kinds.NOT_ALLOWED, Reason.of(CommonCodes.NOT_ALLOWED));
    }

    private static <T> Reply<T> notFound(String what) {
        return Reply.refused(Kinds.NOT_FOUND, Reason.of(CommonCodes.NOT_FOUND, "what", what));
    }
}
