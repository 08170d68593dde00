package io.libraryhub.circulation.loan.application;

import io.libraryhub.circulation.loan.domain.LoanSweep;
import io.libraryhub.kit.schedule.domain.Progress;
import io.libraryhub.kit.schedule.domain.ScheduledTask;
import java.time.Duration;

/** Work that looks at every open loan, a page in a step. */
public abstract class LoanSweepTask implements ScheduledTask {
    private final String name;
    private final LoanSweep sweep;
    private final Duration every;
    private final int page;

    /** @param page loans in a step */
    protected LoanSweepTask(String name, LoanSweep sweep, Duration every, int page) {
        this.name = name;
        this.sweep = sweep;
        this.every = every;
        this.page = page;
    }

    /** True when it changed something. Another run may look at the same loan at once. */
    protected abstract boolean visit(LoanSweep.Line line);

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final Duration every() {
        return every;
    }

    @Override
    public Progress step(String position) {
        return sweep.step(position, page, this::visit);
    }
}
