package io.libraryhub.circulation.loan.adapter.db;

import io.libraryhub.circulation.loan.domain.ReaderTally;
import io.libraryhub.kernel.ReaderId;
import java.time.LocalDate;
import java.util.function.IntSupplier;
import org.springframework.stereotype.Repository;

/** Readers' counters in MySQL. */
@Repository
class MybatisReaderTally implements ReaderTally {
    private final ReaderTallyMapper mapper;

    MybatisReaderTally(ReaderTallyMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public boolean loanOpened(ReaderId reader, int limit, boolean fillsHold) {
        return counted(reader, () -> mapper.loanOpened(reader.value(), limit, fillsHold ? 1 : 0));
    }

    @Override
    public void loanClosed(ReaderId reader) {
        known(reader, mapper.loanClosed(reader.value()));
    }

    @Override
    public boolean holdPlaced(ReaderId reader, int limit, int perDay, LocalDate today) {
        return counted(reader, () -> mapper.holdPlaced(reader.value(), limit, perDay, today));
    }

    @Override
    public void holdEnded(ReaderId reader) {
        known(reader, mapper.holdEnded(reader.value()));
    }

    /** A reader's row begins with the first loan or hold; after that one statement does. */
    private boolean counted(ReaderId reader, IntSupplier update) {
        if (update.getAsInt() == 1) {
            return true;
        }
        mapper.begin(reader.value());
        return update.getAsInt() == 1;
    }

    private static void known(ReaderId reader, int rows) {
        if (rows != 1) {
            throw new IllegalStateException("reader " + reader + " has no tally");
        }
    }
}
