package io.libraryhub.circulation.copy.adapter.db;

import io.libraryhub.circulation.copy.domain.Demand;
import io.libraryhub.circulation.copy.domain.Title;
import io.libraryhub.circulation.copy.domain.Titles;
import io.libraryhub.kernel.ProposalId;
import io.libraryhub.kernel.TitleId;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** Titles, and what others say of them, in MySQL. */
@Repository
class MybatisTitles implements Titles, Demand {
    private static final int NAME = 600;
    private static final int AUTHOR = 300;
    private static final int CLASS_CODE = 64;

    private final TitleMapper mapper;

    MybatisTitles(TitleMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public boolean lock(TitleId id) {
        return mapper.lock(id.value()) != null;
    }

    @Override
    public boolean lockUnlessBusy(TitleId id) {
        return mapper.lockUnlessBusy(id.value()) != null;
    }

    @Override
    public Optional<Title> find(TitleId id) {
        return Optional.ofNullable(mapper.find(id.value())).map(TitleRow::title);
    }

    @Override
    public void remember(Title title) {
        mapper.remember(new TitleRow(
                title.id().value(),
                cut(title.name(), NAME),
                cut(title.author(), AUTHOR),
                cut(title.classCode(), CLASS_CODE)));
    }

    @Override
    public long nextPlace(TitleId id) {
        mapper.nextPlace(id.value());
        return mapper.lastPlace(id.value());
    }

    @Override
    public void inShortSupply(TitleId title, boolean pressing) {
        mapper.demand(title.value(), pressing);
    }

    @Override
    public void expected(ProposalId proposal, TitleId title, int copies) {
        if (copies > 0) {
            mapper.expected(proposal.value(), title.value(), copies);
        } else {
            mapper.expectedNoMore(proposal.value());
        }
    }

    /** The snapshot is for showing: a title of many lines loses its end, never the loan. */
    private static String cut(String text, int length) {
        return text.codePointCount(0, text.length()) <= length
                ? text
                : text.substring(0, text.offsetByCodePoints(0, length));
    }
}
