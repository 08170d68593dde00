package io.libraryhub.circulation;

import static io.libraryhub.circulation.fixture.City.A_MEI;
import static io.libraryhub.circulation.fixture.City.CAMEL;
import static io.libraryhub.circulation.fixture.City.FORTRESS;
import static io.libraryhub.circulation.fixture.City.LAO_WANG;
import static io.libraryhub.circulation.fixture.City.MAIN;
import static io.libraryhub.circulation.fixture.City.THREE_BODY;
import static io.libraryhub.circulation.fixture.City.XIAO_LIN;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.libraryhub.circulation.api.HoldView;
import io.libraryhub.circulation.fixture.RealDesk;
import io.libraryhub.circulation.hold.domain.HoldState;
import io.libraryhub.kernel.HoldId;
import io.libraryhub.kit.inbox.Inbox;
import io.libraryhub.kit.inbox.MessageHandler;
import io.libraryhub.kit.json.Json;
import io.libraryhub.messages.CloudEvent;
import io.libraryhub.messages.ReaderMerged;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 小林 had a second account, that of 阿梅: both are of one person. */
class MergingIT {
    private RealDesk real;

    @BeforeEach
    void open() {
        real = RealDesk.opened();
        real.city.item(1, THREE_BODY, MAIN);
        real.city.item(2, FORTRESS, MAIN);
        real.city.item(3, CAMEL, MAIN);
    }

    /** Whether the message was handled, and not handled before. */
    private boolean merge(String messageId) {
        Json json = real.bean(Json.class);
        ReaderMerged event = new ReaderMerged(A_MEI.toString(), XIAO_LIN.toString());
        JsonNode data = json.tree(json.write(event));
        MessageHandler handler = real.handlers().stream()
                .filter(each -> each.types().contains(ReaderMerged.TYPE))
                .findFirst()
                .orElseThrow();
        return real.bean(Inbox.class)
                .handle(
                        handler,
                        CloudEvent.of(
                                messageId, "test", event.type(), event.subject(), real.clock.instant(), null, data));
    }

    private HoldState state(HoldView hold) {
        return real.holds().stream()
                .filter(each -> each.id().equals(new HoldId(hold.id().value())))
                .findFirst()
                .orElseThrow()
                .state();
    }

    @Test
    void loans_holds_and_fees_become_those_of_the_account_that_is_kept() {
        real.desk.lend(A_MEI, 1).orElseThrow();
        real.desk.lend(XIAO_LIN, 2).orElseThrow();
        real.desk.lend(LAO_WANG, 3).orElseThrow();
        real.desk.wait(A_MEI, CAMEL, MAIN).orElseThrow();
        real.desk.till().charge(A_MEI, 300);
        real.desk.till().charge(XIAO_LIN, 200);

        assertThat(merge("m-1")).isTrue();
        assertThat(merge("m-1")).as("the same message again").isFalse();

        assertThat(real.tallyOf(XIAO_LIN)).containsExactly(2, 1);
        assertThat(real.tallyOf(A_MEI)).containsExactly(0, 0);
        assertThat(real.desk.till().balanceOf(XIAO_LIN)).isEqualTo(500);
        assertThat(real.count("loan WHERE reader_id = " + A_MEI)).isZero();
        assertThat(real.desk.lend(A_MEI, 1).isDone()).as("no reader any more").isFalse();
        real.mustBeSound(20);
        real.books().mustAddUp();
    }

    @Test
    void one_person_waits_once_and_not_for_what_he_has() {
        real.desk.lend(LAO_WANG, 1).orElseThrow();
        real.desk.lend(LAO_WANG, 2).orElseThrow();
        HoldView first = real.desk.wait(A_MEI, THREE_BODY, MAIN).orElseThrow();
        HoldView second = real.desk.wait(XIAO_LIN, THREE_BODY, MAIN).orElseThrow();
        real.desk.lend(XIAO_LIN, 3).orElseThrow();
        HoldView ofTheLent = real.desk.wait(A_MEI, CAMEL, MAIN).orElseThrow();
        HoldView other = real.desk.wait(A_MEI, FORTRESS, MAIN).orElseThrow();

        merge("m-1");

        assertThat(state(first)).isEqualTo(HoldState.WAITING);
        assertThat(state(second)).isEqualTo(HoldState.CANCELLED);
        assertThat(state(ofTheLent)).isEqualTo(HoldState.CANCELLED);
        assertThat(state(other)).isEqualTo(HoldState.WAITING);
        assertThat(real.tallyOf(XIAO_LIN)).containsExactly(1, 2);
        assertThat(real.count("outbox WHERE type = 'libhub.circulation.hold.cancelled'"))
                .isEqualTo(2);
        real.mustBeSound(20);
    }

    @Test
    void a_copy_kept_for_a_hold_that_goes_is_handed_on() {
        real.desk.lend(XIAO_LIN, 1).orElseThrow();
        real.city.item(4, THREE_BODY, MAIN);
        real.desk.lend(LAO_WANG, 4).orElseThrow();
        HoldView kept = real.desk.wait(A_MEI, THREE_BODY, MAIN).orElseThrow();
        real.desk.takeBack(4, MAIN).orElseThrow();
        assertThat(state(kept)).isEqualTo(HoldState.READY);

        merge("m-1");

        assertThat(state(kept)).isEqualTo(HoldState.CANCELLED);
        real.mustBeSound(20);
    }
}
