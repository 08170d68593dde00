package io.libraryhub.acceptance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.libraryhub.acceptance.Await;
import io.libraryhub.acceptance.Book;
import io.libraryhub.acceptance.Hub;
import io.libraryhub.acceptance.Reader;
import io.libraryhub.acceptance.Rows;
import io.libraryhub.reader.api.SetConsent;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProfileJourney {
    private static final Duration STREAM = Duration.ofSeconds(30);

    private final Hub hub = Hub.get();

    private JsonNode profile(Reader reader) {
        return hub.see("/api/portal/me/profile", hub.token(reader));
    }

    @Test
    @Rows({6, 17, 18, 101})
    void loans_teach_the_hub_what_a_reader_likes_and_consent_withdrawn_forgets_it() {
        Reader allowing = hub.reader(true);
        Reader silent = hub.reader(false);
        Book first = hub.book("雾中侦探", "乔三", "I561.4", 2);
        Book second = hub.book("第七个证人", "乔三", "I561.4", 2);
        for (Book book : List.of(first, second)) {
            hub.checkOut(allowing, book.barcode(0)).orElseThrow();
            hub.checkOut(silent, book.barcode(1)).orElseThrow();
        }

        JsonNode tags =
                Await.until("the profile knows the author", STREAM, () -> profile(allowing), seen -> seen.toString()
                        .contains("乔三"));
        assertThat(tags.toString()).contains("I561");
        JsonNode forYou = hub.see("/api/portal/for-you", hub.token(allowing));
        assertThat(forYou.path("consent").asBoolean()).isTrue();
        for (JsonNode pick : forYou.path("picks")) {
            assertThat(pick.path("readers").asInt()).isGreaterThanOrEqualTo(8);
            assertThat(pick.path("reason").asText()).isNotBlank();
        }

        assertThat(profile(silent)).isEmpty();
        assertThat(hub.see("/api/portal/for-you", hub.token(silent))
                        .path("consent")
                        .asBoolean())
                .isFalse();

        hub.desk()
                .readers()
                .setConsent(new SetConsent(Hub.requestId(), allowing.actor(), allowing.id(), "profile", false))
                .orElseThrow();
        Await.until("the profile is gone", STREAM, () -> profile(allowing).isEmpty());
    }
}
