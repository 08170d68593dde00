package io.libraryhub.demo.city;

import io.libraryhub.circulation.api.CancelHold;
import io.libraryhub.circulation.api.HoldView;
import io.libraryhub.circulation.api.PlaceHold;
import io.libraryhub.demo.door.Answer;
import io.libraryhub.kernel.HoldId;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.TitleId;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Readers who wait for a title. */
final class Waiting {
    static final String HOLD = "hold 预约";
    static final String CANCEL = "cancel 取消预约";

    private final Day day;
    private final Bag<Held> held = new Bag<>();

    /** A hold placed on this day. */
    record Held(HoldId id, TitleId title, CityReader reader, String branch) {}

    Waiting(Day day) {
        this.day = day;
    }

    /** In the portal, or at the desk for those who do not use it. */
    void place(CityReader reader, TitleId title) {
        String requestId = day.requestId("hold");
        String branch = reader.person().homeBranch();
        if (day.readers().isOnline(reader)) {
            Answer answer = day.pages().placeHold(day.token(reader), requestId, title.toString(), branch);
            if (day.tally().note(HOLD, answer)) {
                held.put(new Held(HoldId.of(answer.body().path("id").asText()), title, reader, branch));
            }
        } else {
            PlaceHold command = new PlaceHold(requestId, day.staff().desk(branch), reader.id(), title, branch, "desk");
            Reply<HoldView> reply =
                    day.desk().ask("hold", () -> day.desk().holds().place(command));
            if (day.tally().note(HOLD, reply)) {
                held.put(new Held(reply.orElseThrow().id(), title, reader, branch));
            }
        }
    }

    void cancel(RandomGenerator random) {
        Optional<Held> one = held.take(random);
        if (one.isEmpty()) {
            return;
        }
        String requestId = day.requestId("cancel");
        CityReader reader = one.get().reader();
        if (day.readers().isOnline(reader)) {
            day.tally()
                    .note(
                            CANCEL,
                            day.pages()
                                    .cancelHold(
                                            day.token(reader),
                                            requestId,
                                            one.get().id().toString()));
        } else {
            CancelHold command = new CancelHold(
                    requestId, day.staff().desk(one.get().branch()), one.get().id());
            day.tally().note(CANCEL, day.desk().ask("cancel", () -> day.desk()
                    .holds()
                    .cancel(command)));
        }
    }

    /** Where readers who waited for a title on this day want to collect it, in the order in which they came. */
    List<String> branches(TitleId title) {
        return held.all().stream()
                .filter(one -> one.title().equals(title))
                .map(Held::branch)
                .toList();
    }
}
