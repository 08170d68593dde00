package io.libraryhub.circulation;

import static io.libraryhub.circulation.fixture.City.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.circulation.api.CirculationCodes;
import io.libraryhub.circulation.api.OfflineAct;
import io.libraryhub.circulation.api.OfflineApi;
import io.libraryhub.circulation.api.OfflineOutcome;
import io.libraryhub.circulation.fixture.City;
import io.libraryhub.circulation.fixture.Desk;
import io.libraryhub.circulation.fixture.RealDesk;
import io.libraryhub.circulation.offline.adapter.OfflineFacade;
import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.Reason;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The list of a desk that was cut off, through the facade that answers over Dubbo, kept in MySQL. */
class OfflineIT {
    private final RealDesk real = RealDesk.opened();
    private final OfflineApi offline = real.bean(OfflineFacade.class);
    private final String desk = UUID.randomUUID().toString().substring(0, 22);

    private OfflineAct act(int sequence, String kind, String card, long item, Instant at) {
        return new OfflineAct(desk + ":" + sequence, Desk.LIBRARIAN, kind, card, City.barcode(item), MAIN, at);
    }

    @Test
    void a_list_brought_twice_gets_the_same_answers_and_is_carried_out_once() {
        real.desk.announce(real.city.item(1, THREE_BODY, MAIN));
        real.desk.announce(real.city.item(2, FORTRESS, MAIN));
        real.desk.lend(A_MEI, 2);
        Instant ten = real.clock.instant();
        List<OfflineAct> list = List.of(
                act(1, "check-out", City.cardOf(XIAO_LIN), 1, ten.plusSeconds(60)),
                act(2, "check-out", City.cardOf(XIAO_LIN), 2, ten.plusSeconds(120)),
                act(3, "check-in", null, 2, ten.plusSeconds(180)),
                act(4, "check-in", null, 1, ten.plusSeconds(240)));
        real.clock.pass(Duration.ofHours(2));

        List<OfflineOutcome> first =
                list.stream().map(each -> offline.settle(each).orElseThrow()).toList();
        List<OfflineOutcome> second =
                list.stream().map(each -> offline.settle(each).orElseThrow()).toList();

        assertThat(first)
                .extracting(OfflineOutcome::state)
                .containsExactly("applied", "conflict", "applied", "applied");
        assertThat(first.get(0).loan().openedAt()).isEqualTo(ten.plusSeconds(60));
        assertThat(first.get(1).reasons()).extracting(Reason::code).containsExactly(CirculationCodes.ITEM_ON_LOAN);
        assertThat(second).isEqualTo(first);
        assertThat(Desk.codes(offline.settle(act(1, "check-out", City.cardOf(A_MEI), 1, ten))))
                .containsExactly(CommonCodes.REQUEST_ID_REUSED);
        assertThat(Desk.codes(offline.settle(act(9, "borrow", null, 1, ten)))).containsExactly(CommonCodes.INVALID);
    }
}
