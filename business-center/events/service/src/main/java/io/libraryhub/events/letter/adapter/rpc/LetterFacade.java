package io.libraryhub.events.letter.adapter.rpc;

import io.libraryhub.events.api.LetterApi;
import io.libraryhub.events.api.LetterView;
import io.libraryhub.events.api.ReadLetter;
import io.libraryhub.events.api.WantLetters;
import io.libraryhub.events.letter.application.LetterDesk;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Reply;
import java.util.function.Supplier;
import org.apache.dubbo.config.annotation.DubboService;

/** Letters over Dubbo: each reader his own. */
@DubboService
class LetterFacade implements LetterApi {
    private static final int LAST_PAGE = 10_000;

    private final LetterDesk desk;

    LetterFacade(LetterDesk desk) {
        this.desk = desk;
    }

    @Override
    public Reply<Page<LetterView>> letters(Actor actor, ReaderId reader, int page, int size) {
        int bounded = Math.max(1, Math.min(size, Page.MAX_SIZE));
        int from = Math.max(0, Math.min(page, LAST_PAGE));
        return own(actor, reader, () -> Reply.done(desk.letters(reader, from, bounded)));
    }

    @Override
    public Reply<LetterView> read(ReadLetter command) {
        return own(command.actor(), command.readerId(), () -> desk.read(command));
    }

    @Override
    public Reply<Boolean> wanted(Actor actor, ReaderId reader) {
        return own(actor, reader, () -> Reply.done(desk.wanted(reader)));
    }

    @Override
    public Reply<Boolean> want(WantLetters command) {
        return own(command.actor(), command.readerId(), () -> desk.want(command));
    }

    private static <T> Reply<T> own(Actor actor, ReaderId reader, Supplier<Reply<T>> act) {
        return actor.isReader(reader)
                ? act.get()
                : Reply.refused(Kinds.NOT_ALLOWED, Reason.of(CommonCodes.NOT_ALLOWED));
    }
}
