package io.libraryhub.circulation;

import static io.libraryhub.circulation.fixture.City.*;
import static io.libraryhub.circulation.fixture.Desk.LIBRARIAN;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.libraryhub.circulation.api.CirculationCodes;
import io.libraryhub.circulation.api.HoldApi;
import io.libraryhub.circulation.api.WaitView;
import io.libraryhub.circulation.copy.domain.CopyState;
import io.libraryhub.circulation.fixture.Desk;
import io.libraryhub.circulation.fixture.RealDesk;
import io.libraryhub.circulation.hold.adapter.rpc.HoldFacade;
import io.libraryhub.circulation.hold.domain.HoldState;
import io.libraryhub.kernel.accounts.AccountsApi;
import io.libraryhub.kit.inbox.Inbox;
import io.libraryhub.kit.inbox.MessageHandler;
import io.libraryhub.kit.json.Json;
import io.libraryhub.messages.CloudEvent;
import io.libraryhub.messages.ItemAdded;
import io.libraryhub.messages.ProposalMoved;
import io.libraryhub.messages.signal.PressureSignal;
import io.libraryhub.messages.signal.WaitSignal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** What circulation hears from the catalogue and the data hub, through the inbox. */
class MessagesIT {
    private RealDesk real;

    @BeforeEach
    void open() {
        real = RealDesk.opened();
    }

    private boolean hear(String id, String type, Object data) {
        return real.bean(Inbox.class).handle(handlerOf(type), message(id, type, data));
    }

    private CloudEvent<JsonNode> message(String id, String type, Object data) {
        Json json = real.bean(Json.class);
        return CloudEvent.of(id, "test", type, "11", real.clock.instant(), null, json.tree(json.write(data)));
    }

    private MessageHandler handlerOf(String type) {
        return real.handlers().stream()
                .filter(each -> each.types().contains(type))
                .findFirst()
                .orElseThrow();
    }

    private void hear(String type, Object data) {
        hear(UUID.randomUUID().toString(), type, data);
    }

    @Test
    void bought_copies_fill_the_holds_of_those_who_waited_for_them() {
        hear(ProposalMoved.TYPE, new ProposalMoved("77", "11", "open", "approved", 2));
        assertThat(real.desk.wait(XIAO_LIN, THREE_BODY, MAIN).isDone())
                .as("nothing but on order")
                .isTrue();

        real.city.item(1, THREE_BODY, MAIN);
        hear(ProposalMoved.TYPE, new ProposalMoved("77", "11", "in-process", "received", 2));
        hear("m-1", ItemAdded.TYPE, new ItemAdded("1", "11", MAIN, "purchase", "77"));

        assertThat(real.holds().get(0).state()).isEqualTo(HoldState.READY);
        assertThat(real.count("outbox WHERE type = 'libhub.circulation.hold.ready'"))
                .isEqualTo(1);
        assertThat(real.count("expected_copies")).isZero();

        assertThat(hear("m-1", ItemAdded.TYPE, new ItemAdded("1", "11", MAIN, "purchase", "77")))
                .as("the same message again")
                .isFalse();
        hear(ItemAdded.TYPE, new ItemAdded("1", "11", MAIN, "purchase", "77"));
        assertThat(real.copies()).hasSize(1);
        assertThat(real.count("outbox WHERE type = 'libhub.circulation.hold.ready'"))
                .isEqualTo(1);
    }

    @Test
    void a_copy_the_catalogue_does_not_show_holds_up_nobody() {
        hear(ItemAdded.TYPE, new ItemAdded("404", "11", MAIN, "import", null));

        assertThat(real.copies()).isEmpty();
        assertThat(real.count("inbox")).isEqualTo(1);
    }

    @Test
    void a_title_in_short_supply_is_lent_shorter_until_an_equal_or_newer_signal_says_otherwise() {
        for (long item = 1; item <= 3; item++) {
            real.city.item(item, THREE_BODY, MAIN);
        }
        hear(PressureSignal.TYPE, signal(true, 5));
        hear(PressureSignal.TYPE, signal(false, 4));
        assertThat(real.desk.lend(XIAO_LIN, 1).orElseThrow().dueAt()).isEqualTo(Instant.parse("2026-03-15T15:59:59Z"));
        assertThat(Desk.codes(real.desk.prolong(real.loans().get(0).terms().id())))
                .containsExactly(CirculationCodes.TITLE_IN_DEMAND);

        hear(PressureSignal.TYPE, signal(false, 6));
        assertThat(real.desk.lend(LAO_WANG, 2).orElseThrow().dueAt()).isEqualTo(Instant.parse("2026-03-29T15:59:59Z"));
        assertThat(real.bean(AccountsApi.class).writeBack(Instant.EPOCH).count())
                .isEqualTo(2);
    }

    @Test
    void readers_are_told_what_was_measured_by_the_newest_signal_however_often_and_in_whatever_order_they_come() {
        real.desk.announce(real.city.item(1, THREE_BODY, MAIN));
        real.desk.lend(XIAO_LIN, 1);
        HoldApi holds = real.bean(HoldFacade.class);
        assertThat(holds.queue(THREE_BODY.id()).orElseThrow().nextWait())
                .as("nothing was measured")
                .isEqualTo(new WaitView(11, 28, WaitView.POLICY));

        hear("w-5", WaitSignal.TYPE, cycle(12, 5));
        hear(WaitSignal.TYPE, cycle(40, 4));
        hear("w-5", WaitSignal.TYPE, cycle(12, 5));
        hear(WaitSignal.TYPE, cycle(40, 5));

        assertThat(holds.queue(THREE_BODY.id()).orElseThrow().nextWait())
                .isEqualTo(new WaitView(5, 12, WaitView.MEASURED));
        assertThat(real.desk.wait(LAO_WANG, THREE_BODY, RIVER).orElseThrow().expectedWait())
                .isEqualTo(new WaitView(5, 12, WaitView.MEASURED));
        assertThat(real.count("title_cycle")).isEqualTo(1);

        real.clock.pass(Duration.ofDays(181));
        assertThat(holds.holds(LIBRARIAN, LAO_WANG, true, 0, 10)
                        .orElseThrow()
                        .items()
                        .get(0)
                        .expectedWait())
                .as("half a year later")
                .isEqualTo(new WaitView(11, 28, WaitView.POLICY));
    }

    @Test
    void signals_that_come_together_in_any_order_end_with_the_newest() {
        MessageHandler handler = handlerOf(WaitSignal.TYPE);
        List<CloudEvent<JsonNode>> together = new ArrayList<>();
        for (int version = 1; version <= 9; version++) {
            together.add(message("v-" + version, WaitSignal.TYPE, cycle(version, version)));
        }
        Collections.shuffle(together, new Random(17));

        real.bean(TransactionTemplate.class).executeWithoutResult(status -> handler.handleAll(together));

        assertThat(real.count("title_cycle WHERE title_id = 11 AND days = 9")).isEqualTo(1);
    }

    private WaitSignal cycle(double days, long version) {
        Instant now = real.clock.instant();
        return new WaitSignal("11", days, days / 4, 20, version, now, now);
    }

    @Test
    void a_copy_nobody_waits_for_stands_on_its_shelf() {
        real.city.item(1, THREE_BODY, HILL);
        hear(ItemAdded.TYPE, new ItemAdded("1", "11", HILL, "import", null));

        assertThat(real.copies().get(0).state()).isEqualTo(new CopyState.Available());
        assertThat(real.copies().get(0).atBranch()).isEqualTo(HILL);
    }

    private PressureSignal signal(boolean pressing, long version) {
        Instant now = real.clock.instant();
        return new PressureSignal("11", 6, 0, 3, 0, 0, 2, 1, pressing, version, now, now);
    }
}
