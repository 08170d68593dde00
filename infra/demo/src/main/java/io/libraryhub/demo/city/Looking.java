package io.libraryhub.demo.city;

import com.fasterxml.jackson.databind.JsonNode;
import io.libraryhub.demo.data.SearchWord;
import io.libraryhub.demo.data.Zipf;
import io.libraryhub.demo.door.Answer;
import io.libraryhub.events.api.SessionView;
import java.util.List;
import java.util.random.RandomGenerator;

/** Searching the catalogue in the portal, sometimes for what the library has not, and signing up for activities. */
final class Looking {
    static final String SEARCH = "search 检索";
    static final String SEARCH_NOTHING = "search, nothing found 检索无果";
    static final String SIGN_UP = "sign-up 活动报名";

    private final Day day;
    private final List<SessionView> sessions;
    private final Zipf<SearchWord> words = new Zipf<>(SearchWord.all(), SearchWord::weight);

    Looking(Day day, List<SessionView> sessions) {
        this.day = day;
        this.sessions = sessions;
    }

    void search(RandomGenerator random) {
        Answer answer = day.pages().search(words.draw(random).word());
        if (day.tally().note(SEARCH, answer) && total(answer.body()) == 0) {
            day.tally().done(SEARCH_NOTHING);
        }
    }

    private static long total(JsonNode body) {
        return body.path("total").asLong(body.path("titles").path("total").asLong(0));
    }

    void signUp(RandomGenerator random) {
        CityReader reader = day.readers().online(random);
        SessionView session = sessions.get(random.nextInt(sessions.size()));
        day.tally()
                .note(
                        SIGN_UP,
                        day.pages()
                                .register(
                                        day.token(reader),
                                        day.requestId("signup"),
                                        session.id().toString()));
    }
}
