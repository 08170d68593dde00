package io.libraryhub.reader.account.adapter.rpc;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.Reply;
import io.libraryhub.reader.account.application.ChooseLanguage;
import io.libraryhub.reader.account.application.EraseReaders;
import io.libraryhub.reader.account.application.IssueCards;
import io.libraryhub.reader.account.application.JoinReaders;
import io.libraryhub.reader.account.application.ReaderQueries;
import io.libraryhub.reader.account.application.Register;
import io.libraryhub.reader.api.CardView;
import io.libraryhub.reader.api.EraseReader;
import io.libraryhub.reader.api.Erased;
import io.libraryhub.reader.api.IssueCard;
import io.libraryhub.reader.api.MergeReaders;
import io.libraryhub.reader.api.ProfileTagView;
import io.libraryhub.reader.api.ReaderApi;
import io.libraryhub.reader.api.ReaderView;
import io.libraryhub.reader.api.RegisterReader;
import io.libraryhub.reader.api.Registered;
import io.libraryhub.reader.api.SetConsent;
import io.libraryhub.reader.api.SetLanguage;
import io.libraryhub.reader.api.Standing;
import io.libraryhub.reader.consent.application.Consents;
import io.libraryhub.reader.consent.application.Profiles;
import java.util.List;
import org.apache.dubbo.config.annotation.DubboService;

/** The contract, handed on to the use cases. */
@DubboService
class ReaderFacade implements ReaderApi {
    private final Register register;
    private final IssueCards issueCards;
    private final ReaderQueries queries;
    private final Consents consents;
    private final Profiles profiles;
    private final ChooseLanguage chooseLanguage;
    private final EraseReaders eraseReaders;
    private final JoinReaders joinReaders;

    ReaderFacade(
            Register register,
            IssueCards issueCards,
            ReaderQueries queries,
            Consents consents,
            Profiles profiles,
            ChooseLanguage chooseLanguage,
            EraseReaders eraseReaders,
            JoinReaders joinReaders) {
        this.register = register;
        this.issueCards = issueCards;
        this.queries = queries;
        this.consents = consents;
        this.profiles = profiles;
        this.chooseLanguage = chooseLanguage;
        this.eraseReaders = eraseReaders;
        this.joinReaders = joinReaders;
    }

    @Override
    public Reply<Registered> register(RegisterReader command) {
        return register.register(command);
    }

    @Override
    public Reply<CardView> issueCard(IssueCard command) {
        return issueCards.issue(command);
    }

    @Override
    public Reply<ReaderView> reader(Actor actor, ReaderId id) {
        return queries.reader(actor, id);
    }

    @Override
    public Reply<ReaderView> readerByCard(Actor actor, String cardNo) {
        return queries.readerByCard(actor, cardNo);
    }

    @Override
    public Reply<Standing> standing(Actor actor, ReaderId id) {
        return queries.standing(actor, id);
    }

    @Override
    public Reply<Standing> standingByCard(Actor actor, String cardNo) {
        return queries.standingByCard(actor, cardNo);
    }

    @Override
    public Reply<ReaderView> setConsent(SetConsent command) {
        return consents.set(command)
                .fold(
                        done -> queries.view(command.readerId()),
                        r -> new io.libraryhub.kernel.Refused<>(r.kind(), r.reasons()));
    }

    @Override
    public Reply<ReaderView> setLanguage(SetLanguage command) {
        return chooseLanguage.choose(command);
    }

    @Override
    public Reply<Erased> erase(EraseReader command) {
        return eraseReaders.erase(command);
    }

    @Override
    public Reply<ReaderView> merge(MergeReaders command) {
        return joinReaders.merge(command);
    }

    @Override
    public Reply<List<ProfileTagView>> profile(Actor actor, ReaderId id) {
        return profiles.of(actor, id);
    }
}
