package io.libraryhub.desk.hold;

import io.libraryhub.circulation.api.HoldView;
import io.libraryhub.desk.Names;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Page;
import org.springframework.stereotype.Component;

/** Holds with the names of those they are for. */
@Component
class HoldLines {
    private final Names names;

    HoldLines(Names names) {
        this.names = names;
    }

    Page<HoldLine> of(Actor actor, Page<HoldView> holds) {
        return new Page<>(
                holds.items().stream()
                        .map(hold -> new HoldLine(hold, names.of(actor, hold.readerId())))
                        .toList(),
                holds.page(),
                holds.size(),
                holds.total());
    }
}
