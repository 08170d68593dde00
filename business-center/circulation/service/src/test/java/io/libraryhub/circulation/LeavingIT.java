package io.libraryhub.circulation;

import static io.libraryhub.circulation.fixture.City.LAO_WANG;
import static io.libraryhub.circulation.fixture.City.MAIN;
import static io.libraryhub.circulation.fixture.City.THREE_BODY;
import static io.libraryhub.circulation.fixture.Desk.LIBRARIAN;
import static io.libraryhub.circulation.fixture.Desk.codes;
import static io.libraryhub.circulation.fixture.Desk.kind;
import static io.libraryhub.circulation.fixture.Desk.request;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.libraryhub.circulation.api.CirculationCodes;
import io.libraryhub.circulation.api.ForgetReader;
import io.libraryhub.circulation.api.Forgotten;
import io.libraryhub.circulation.api.HoldView;
import io.libraryhub.circulation.fixture.RealDesk;
import io.libraryhub.circulation.leave.application.LetLeave;
import io.libraryhub.circulation.loan.domain.ReaderTally;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kit.inbox.Inbox;
import io.libraryhub.kit.inbox.MessageHandler;
import io.libraryhub.kit.json.Json;
import io.libraryhub.kit.test.Leftovers;
import io.libraryhub.messages.CloudEvent;
import io.libraryhub.messages.ReaderErased;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A reader leaves, and is forgotten. */
class LeavingIT {
    /** 小周: a number that stands for nothing else. */
    private static final ReaderId XIAO_ZHOU = new ReaderId(770_077_700_777_000_777L);

    private RealDesk real;

    @BeforeEach
    void open() {
        real = RealDesk.opened();
        real.city.reader(XIAO_ZHOU, "adult");
        real.city.item(1, THREE_BODY, MAIN);
    }

    private Reply<Forgotten> leave(String requestId, Actor actor) {
        return real.bean(LetLeave.class).handle(new ForgetReader(requestId, actor, XIAO_ZHOU));
    }

    private void hear(ReaderErased event) {
        Json json = real.bean(Json.class);
        JsonNode data = json.tree(json.write(event));
        MessageHandler handler = real.handlers().stream()
                .filter(each -> each.types().contains(ReaderErased.TYPE))
                .findFirst()
                .orElseThrow();
        real.bean(Inbox.class)
                .handle(
                        handler,
                        CloudEvent.of(
                                "erased", "test", event.type(), event.subject(), real.clock.instant(), null, data));
    }

    @Test
    void whoever_has_copies_or_waits_or_owes_cannot_leave_and_is_told_all_of_it() {
        real.desk.lend(XIAO_ZHOU, 1).orElseThrow();
        real.city.item(2, THREE_BODY, MAIN);
        real.desk.lend(LAO_WANG, 2).orElseThrow();
        real.desk.wait(XIAO_ZHOU, io.libraryhub.circulation.fixture.City.FORTRESS, MAIN);
        real.desk.till().charge(XIAO_ZHOU, 250);

        Reply<Forgotten> refused = leave(request(), LIBRARIAN);

        assertThat(codes(refused)).contains(CirculationCodes.LOANS_OPEN, CirculationCodes.FEES_OPEN);
        assertThat(real.count("reader_tally WHERE left_at IS NOT NULL")).isZero();
    }

    @Test
    void nobody_leaves_for_another() {
        assertThat(kind(leave(request(), Actor.reader(LAO_WANG)))).isEqualTo(Kinds.NOT_ALLOWED);
    }

    @Test
    void asked_again_the_answer_is_the_same_and_nothing_is_lent_any_more() {
        String id = request();
        Forgotten first = leave(id, Actor.reader(XIAO_ZHOU)).orElseThrow();

        assertThat(leave(id, Actor.reader(XIAO_ZHOU)).orElseThrow()).isEqualTo(first);
        // A desk that looked at the card a moment before.
        real.city.reader(XIAO_ZHOU, "adult");
        assertThat(real.desk.lend(XIAO_ZHOU, 1).isDone()).isFalse();
        assertThat(real.bean(ReaderTally.class).holdPlaced(XIAO_ZHOU, 10, 0, java.time.LocalDate.EPOCH))
                .isFalse();
    }

    @Test
    void nothing_in_any_table_leads_to_whoever_left_and_all_that_was_counted_stays_counted() {
        real.desk.lend(LAO_WANG, 1).orElseThrow();
        HoldView hold = real.desk.wait(XIAO_ZHOU, THREE_BODY, MAIN).orElseThrow();
        real.desk.takeBack(1, MAIN).orElseThrow();
        real.desk.lend(XIAO_ZHOU, 1).orElseThrow();
        real.clock.pass(Duration.ofDays(40));
        real.desk.accrueFees();
        real.desk.takeBack(1, MAIN).orElseThrow();
        long owed = real.desk.till().balanceOf(XIAO_ZHOU);
        real.desk.till().pay(XIAO_ZHOU, owed, List.of(), request()).orElseThrow();
        assertThat(real.holds()).extracting(each -> each.id()).contains(hold.id());
        assertThat(Leftovers.of(real.jdbc, real.schema.name(), XIAO_ZHOU.toString()))
                .contains("loan.reader_id", "hold.reader_id", "fee_entry.reader_id", "outbox.payload", "once.answer");
        long loans = real.count("loan");
        long events = real.count("outbox");

        leave(request(), LIBRARIAN).orElseThrow();
        hear(new ReaderErased(XIAO_ZHOU.toString()));

        assertThat(Leftovers.of(real.jdbc, real.schema.name(), XIAO_ZHOU.toString()))
                .isEmpty();
        assertThat(real.count("loan")).isEqualTo((int) loans);
        assertThat(real.count("outbox")).isEqualTo((int) events);
        assertThat(real.loans())
                .allMatch(loan -> loan.terms().readerId().equals(LAO_WANG)
                        || loan.terms().readerId().value() > 0);
        real.books().mustAddUp();
        assertThat(real.tallyOf(LAO_WANG)).containsExactly(0, 0);
    }
}
