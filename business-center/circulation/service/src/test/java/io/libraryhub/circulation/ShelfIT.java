package io.libraryhub.circulation;

import static io.libraryhub.circulation.fixture.City.FORTRESS;
import static io.libraryhub.circulation.fixture.City.HILL;
import static io.libraryhub.circulation.fixture.City.LAO_WANG;
import static io.libraryhub.circulation.fixture.City.MAIN;
import static io.libraryhub.circulation.fixture.City.RIVER;
import static io.libraryhub.circulation.fixture.City.THREE_BODY;
import static io.libraryhub.circulation.fixture.City.XIAO_LIN;
import static io.libraryhub.circulation.fixture.Desk.LIBRARIAN;
import static io.libraryhub.circulation.fixture.Desk.codes;
import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.circulation.api.ShelfApi;
import io.libraryhub.circulation.api.TransitQuery;
import io.libraryhub.circulation.api.TransitView;
import io.libraryhub.circulation.api.WithheldQuery;
import io.libraryhub.circulation.api.WithheldView;
import io.libraryhub.circulation.api.WithholdCopies;
import io.libraryhub.circulation.fixture.City;
import io.libraryhub.circulation.fixture.RealDesk;
import io.libraryhub.circulation.ledger.adapter.CirculationLedger;
import io.libraryhub.circulation.shelf.adapter.rpc.ShelfFacade;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.messages.HoldReady;
import io.libraryhub.messages.ItemUsed;
import io.libraryhub.messages.ItemWithheld;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Copies that travel or are out of service, in the database and as staff see them. */
class ShelfIT {
    private RealDesk real;
    private ShelfApi shelves;

    @BeforeEach
    void open() {
        real = RealDesk.opened();
        shelves = real.bean(ShelfFacade.class);
        real.desk.announce(real.city.item(1, THREE_BODY, MAIN));
        real.desk.announce(real.city.item(2, FORTRESS, MAIN));
    }

    private List<String> travelling(TransitQuery query) {
        return shelves.transits(LIBRARIAN, query).orElseThrow().items().stream()
                .map(TransitView::barcode)
                .toList();
    }

    @Test
    void staff_see_what_travels_and_what_is_late() {
        real.desk.shelves().send(1, MAIN, RIVER);
        real.clock.pass(Duration.ofDays(2));
        real.desk.shelves().send(2, MAIN, HILL);
        real.clock.pass(Duration.ofDays(2));

        assertThat(travelling(new TransitQuery(null, null, false, 0, 10)))
                .containsExactly(City.barcode(1), City.barcode(2));
        assertThat(travelling(new TransitQuery(MAIN, HILL, false, 0, 10))).containsExactly(City.barcode(2));
        assertThat(travelling(new TransitQuery(null, null, true, 0, 10))).containsExactly(City.barcode(1));
        assertThat(travelling(new TransitQuery(RIVER, null, false, 0, 10))).isEmpty();

        real.desk.takeBack(1, RIVER);
        assertThat(travelling(new TransitQuery(null, null, true, 0, 10))).isEmpty();
        assertThat(codes(shelves.transits(Actor.reader(XIAO_LIN), new TransitQuery(null, null, false, 0, 10))))
                .containsExactly(CommonCodes.NOT_ALLOWED);
    }

    @Test
    void staff_see_what_is_out_of_service_since_when() {
        real.desk.shelves().send(1, MAIN, RIVER);
        real.clock.pass(Duration.ofDays(15));
        assertThat(real.desk.shelves().giveUp().run(10)).isEqualTo(1);
        assertThat(real.desk.shelves().giveUp().run(10)).isZero();
        real.desk.shelves().miss("damaged", 2);

        List<WithheldView> all = shelves.withheld(LIBRARIAN, new WithheldQuery(null, null, 0, 10))
                .orElseThrow()
                .items();
        assertThat(all).extracting(WithheldView::reason).containsExactlyInAnyOrder("damaged", "missing");
        assertThat(shelves.withheld(LIBRARIAN, new WithheldQuery(RIVER, "missing", 0, 10))
                        .orElseThrow()
                        .items())
                .extracting(WithheldView::title)
                .containsExactly(THREE_BODY.name());
    }

    @Test
    void the_accounts_count_what_was_told() {
        real.desk.lend(XIAO_LIN, 1);
        real.desk.wait(LAO_WANG, THREE_BODY, MAIN);
        real.desk.takeBack(1, MAIN);
        real.desk.shelves().miss("missing", 1);
        real.desk.takeBack(1, MAIN);
        real.desk.shelves().use(2, "use-1");

        for (String type : List.of(HoldReady.TYPE, ItemWithheld.TYPE, ItemUsed.TYPE)) {
            String sql = real.bean(CirculationLedger.class).sqlByType().get(type);
            assertThat(real.jdbc.queryForObject(sql, Long.class, Instant.EPOCH))
                    .as(type)
                    .isEqualTo(real.count("outbox WHERE type = '" + type + "'"))
                    .isPositive();
        }
    }

    @Test
    void nonsense_is_refused_before_anything_is_done() {
        for (WithholdCopies nonsense : List.of(
                new WithholdCopies("w-1", LIBRARIAN, MAIN, "eaten", List.of("B1")),
                new WithholdCopies("w-2", LIBRARIAN, MAIN, "missing", List.of()),
                new WithholdCopies("w-3", LIBRARIAN, MAIN, "missing", List.of("B1", "B1")),
                new WithholdCopies("w-4", LIBRARIAN, MAIN, "missing", Collections.nCopies(201, "B1")))) {
            assertThat(codes(shelves.withhold(nonsense))).contains(CommonCodes.INVALID);
        }
    }
}
