package io.libraryhub.signals.together;

import io.libraryhub.signals.flow.ConsentFunction;
import io.libraryhub.signals.flow.Folded;
import java.time.Duration;

/** Keeps what a reader borrowed of late and tells the titles of it, as the difference to what they were told before. */
public final class BorrowerFunction extends ConsentFunction<BorrowAct, BorrowerState, ShelfChange> {
    private static final long serialVersionUID = 1;

    private final TogetherFormula formula;

    public BorrowerFunction(TogetherFormula formula, Duration interval) {
        super(BorrowerState.class, BorrowAct.class, interval);
        this.formula = formula;
    }

    @Override
    protected BorrowerState empty() {
        return new BorrowerState();
    }

    @Override
    protected long timeOf(BorrowAct act) {
        return act.at;
    }

    @Override
    protected Says says(BorrowAct act) {
        return switch (act.kind) {
            case BorrowAct.ALLOWED -> Says.GRANTED;
            case BorrowAct.WITHDRAWN -> Says.WITHDRAWN;
            case BorrowAct.GONE -> Says.GONE;
            default -> Says.NOTHING;
        };
    }

    @Override
    protected Folded count(BorrowerState state, BorrowAct act) {
        state.loans.add(act, formula.loans());
        return Folded.CHANGED;
    }

    @Override
    protected void clear(BorrowerState state) {
        state.loans = new NewestLoans();
    }

    /** The titles are told: what was his counts no more. */
    @Override
    protected Folded gone(BorrowerState state) {
        return Folded.CHANGED;
    }

    @Override
    protected ShelfChange result(BorrowerState state, Long readerId, long now) {
        Shelf before = state.told;
        Shelf shelf = state.loans.shelf();
        // One title alone was not borrowed together with anything: most readers who are new have no more.
        state.told = shelf.titles.length > 1 ? shelf : new Shelf();
        return ShelfChange.of(before, state.told, state.causedAt);
    }
}
