package io.libraryhub.resource.acquisition.domain;

import io.libraryhub.copycount.decide.domain.BranchStock;
import io.libraryhub.copycount.decide.domain.ThresholdReport.Decided;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.ProposalId;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.resource.api.AdviceView;
import io.libraryhub.resource.api.StockAdviceView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What is to be weighed, and what came of it. */
public interface Weighings {
    /** Open proposals without advice, or with one older than this; at most {@code most}, the oldest first. */
    List<Weighing> due(Instant before, int most);

    /** Titles with copies on a shelf that nobody waits for, after this one in the order of their numbers. */
    List<Shelved> shelved(TitleId after, int most);

    /**
     * Titles on lists that count on this day, after this one in the order of their numbers; without those that are being
     * bought or proposed, and those that were proposed since their lists were brought because they are on them.
     */
    List<Standing> listed(TitleId after, LocalDate today, int most);

    /** Keeps the advice of a proposal that is still open. */
    void keep(ProposalId id, AdviceView advice);

    Map<ProposalId, AdviceView> advice(Collection<ProposalId> ids);

    /** Replaces what was advised on a title's stock. */
    void keepStock(TitleId title, List<StockLine> lines, Instant at);

    /** @param moves those that should stand elsewhere; else those that may go */
    Page<StockAdviceView> stock(boolean moves, int page, int size);

    /** What was approved within a time, by class of the titles. */
    Map<String, Committed> committedByClass(Instant from, Instant to);

    /**
     * Copies approved.
     *
     * @param price of all of them, in fen, without processing
     */
    record Committed(long price, int copies) {}

    /** What people decided on proposals that the pressure on a title opened. */
    List<Decided> decided(Instant since);

    /** A title's copies, of which at least one stands on a shelf. */
    record Shelved(TitleId title, String classCode, int waiting, List<BranchStock> branches) {}

    /** @param to empty: they may go */
    record StockLine(String from, String to, int copies, int held, double loansPerCopy, double askedPerDay) {}
}
