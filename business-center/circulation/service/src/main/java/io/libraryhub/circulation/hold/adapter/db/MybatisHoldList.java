package io.libraryhub.circulation.hold.adapter.db;

import io.libraryhub.circulation.api.PullLine;
import io.libraryhub.circulation.api.VolumeView;
import io.libraryhub.circulation.copy.domain.Copies;
import io.libraryhub.circulation.copy.domain.Stock;
import io.libraryhub.circulation.copy.domain.VolumeOrder;
import io.libraryhub.circulation.hold.adapter.db.HoldListRows.LineRow;
import io.libraryhub.circulation.hold.adapter.db.HoldListRows.PullRow;
import io.libraryhub.circulation.hold.adapter.db.HoldListRows.QueueRow;
import io.libraryhub.circulation.hold.adapter.db.HoldListRows.VolumeRow;
import io.libraryhub.circulation.hold.application.HoldQueries.HoldLine;
import io.libraryhub.circulation.hold.application.HoldQueries.HoldList;
import io.libraryhub.circulation.hold.application.HoldQueries.QueueFigures;
import io.libraryhub.circulation.hold.domain.HoldState;
import io.libraryhub.circulation.hold.domain.MeasuredCycle;
import io.libraryhub.circulation.hold.domain.MeasuredCycles;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.TitleId;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Lists of holds from MySQL. */
@Repository
class MybatisHoldList implements HoldList {
    private final HoldListMapper mapper;
    private final MeasuredCycles cycles;
    private final Copies copies;

    MybatisHoldList(HoldListMapper mapper, MeasuredCycles cycles, Copies copies) {
        this.mapper = mapper;
        this.cycles = cycles;
        this.copies = copies;
    }

    @Override
    public Page<HoldLine> ofReader(ReaderId reader, boolean activeOnly, int page, int size) {
        List<LineRow> rows = mapper.ofReader(reader.value(), activeOnly, page * size, size);
        return new Page<>(lines(rows), page, size, mapper.countOfReader(reader.value(), activeOnly));
    }

    @Override
    public Page<HoldLine> queueOf(TitleId title, int page, int size) {
        List<LineRow> rows = mapper.queueOf(title.value(), page * size, size);
        return new Page<>(lines(rows), page, size, mapper.countQueueOf(title.value()));
    }

    @Override
    public Page<HoldLine> shelf(String branch, int page, int size) {
        List<LineRow> rows = mapper.shelf(branch, page * size, size);
        return new Page<>(lines(rows), page, size, mapper.countShelf(branch));
    }

    @Override
    public Page<PullLine> pull(String branch, int page, int size) {
        List<PullLine> lines = mapper.pull(branch, page * size, size).stream()
                .map(PullRow::line)
                .toList();
        return new Page<>(lines, page, size, mapper.countPull(branch));
    }

    @Override
    public QueueFigures queue(TitleId title) {
        QueueRow queue = mapper.queue(title.value());
        Stock stock = copies.stock(title, "", "");
        return new QueueFigures(
                queue.waiting(),
                queue.ready(),
                stock.copies(),
                stock.free(),
                stock.supply(),
                cycles.of(title).orElse(null),
                mapper.volumes(title.value()).stream()
                        .map(VolumeRow::view)
                        .sorted(Comparator.comparing(VolumeView::volume, VolumeOrder.BY_NUMBER))
                        .toList());
    }

    private List<HoldLine> lines(List<LineRow> rows) {
        return rows.stream().map(row -> row.line(cycle(row))).toList();
    }

    /** Only a hold that waits shows an expected wait; a reader has few of them. */
    private @Nullable MeasuredCycle cycle(LineRow row) {
        return HoldState.WAITING.code().equals(row.state())
                ? cycles.of(new TitleId(row.titleId())).orElse(null)
                : null;
    }
}
