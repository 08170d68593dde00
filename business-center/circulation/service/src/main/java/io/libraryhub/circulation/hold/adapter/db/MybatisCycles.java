package io.libraryhub.circulation.hold.adapter.db;

import io.libraryhub.circulation.hold.domain.MeasuredCycle;
import io.libraryhub.circulation.hold.domain.MeasuredCycles;
import io.libraryhub.kernel.TitleId;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** Measured cycles in MySQL. */
@Repository
class MybatisCycles implements MeasuredCycles {
    private final CycleMapper mapper;

    MybatisCycles(CycleMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void note(Map<TitleId, MeasuredCycle> cycles) {
        mapper.note(cycles.entrySet().stream()
                .map(each -> CycleRow.of(each.getKey(), each.getValue()))
                .toList());
    }

    @Override
    public Optional<MeasuredCycle> of(TitleId title) {
        return Optional.ofNullable(mapper.cycle(title.value())).map(CycleRow::cycle);
    }
}
