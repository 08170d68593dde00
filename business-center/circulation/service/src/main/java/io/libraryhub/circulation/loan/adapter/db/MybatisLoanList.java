package io.libraryhub.circulation.loan.adapter.db;

import io.libraryhub.circulation.api.LoanView;
import io.libraryhub.circulation.loan.application.LoanQueries.LoanList;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.ReaderId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** Lists of loans from MySQL. */
@Repository
class MybatisLoanList implements LoanList {
    private final LoanMapper mapper;

    MybatisLoanList(LoanMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Page<LoanView> ofReader(ReaderId reader, boolean openOnly, int page, int size, Instant now) {
        List<LoanView> views = mapper.ofReader(reader.value(), openOnly, page * size, size).stream()
                .map(row -> row.view(now))
                .toList();
        return new Page<>(views, page, size, mapper.countOfReader(reader.value(), openOnly));
    }

    @Override
    public Optional<LoanView> ofCopy(String barcode, Instant now) {
        return Optional.ofNullable(mapper.ofCopy(barcode)).map(row -> row.view(now));
    }
}
