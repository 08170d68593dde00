package io.libraryhub.circulation.loan.adapter.db;

import io.libraryhub.circulation.loan.domain.LoanSweep;
import io.libraryhub.kernel.LoanId;
import java.util.List;
import org.springframework.stereotype.Repository;

/** Open loans from MySQL. */
@Repository
class MybatisLoanSweep implements LoanSweep {
    private final LoanSweepMapper mapper;

    MybatisLoanSweep(LoanSweepMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<Line> after(LoanId last, int atMost) {
        return mapper.after(last.value(), atMost).stream()
                .map(LoanSweepRow::line)
                .toList();
    }
}
