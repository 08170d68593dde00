package io.libraryhub.acceptance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.libraryhub.acceptance.Book;
import io.libraryhub.acceptance.Hub;
import io.libraryhub.acceptance.Reader;
import io.libraryhub.acceptance.Rows;
import io.libraryhub.demo.door.Answer;
import io.libraryhub.kernel.Money;
import io.libraryhub.resource.api.AddItems;
import io.libraryhub.resource.api.NewItem;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A set in two volumes that lie in two branches. */
class SetJourney {
    private static final String UPPER = "上册";
    private static final String LOWER = "下册";

    private final Hub hub = Hub.get();
    private final Book set = hub.book("山河志", 0);

    private String barcode(String volume) {
        return "J" + set.word().toUpperCase(Locale.ROOT) + (volume.equals(UPPER) ? 1 : 2);
    }

    private NewItem copy(String volume, String branch) {
        return new NewItem(
                set.id(), branch, barcode(volume), "K9/" + set.word(), new Money(4_200), "book", "general", volume);
    }

    private Answer order(Reader reader) {
        return hub.gateway()
                .post(
                        "/api/portal/holds/sets",
                        hub.token(reader),
                        Map.of("requestId", Hub.requestId(), "titleId", set.id().toString(), "pickupBranch", Hub.MAIN));
    }

    @Test
    @Rows({76})
    void a_set_that_lies_in_two_branches_comes_to_one_as_one_order() {
        AddItems copies = new AddItems(
                Hub.requestId(), hub.staff().officer(), List.of(copy(UPPER, Hub.MAIN), copy(LOWER, Hub.OTHER)));
        hub.desk().ask("copies", () -> hub.desk().catalogue().addItems(copies)).orElseThrow();
        Reader reader = hub.reader();

        JsonNode order = order(reader).orElseThrow();
        assertThat(order.findValuesAsText("volume")).containsExactly(UPPER, LOWER);
        assertThat(order(reader).codes()).containsOnly("VOLUME_ALREADY_WAITING");

        assertThat(hub.checkIn(barcode(LOWER), Hub.OTHER).goTo()).isEqualTo(Hub.MAIN);
        assertThat(hub.checkIn(barcode(LOWER), Hub.MAIN).route()).isEqualTo("hold-shelf");
        assertThat(hub.checkIn(barcode(UPPER), Hub.MAIN).route()).isEqualTo("hold-shelf");

        assertThat(hub.see("/api/portal/holds", hub.token(reader)).path("items").findValuesAsText("state"))
                .containsExactly("ready", "ready");
        assertThat(hub.see(set.path() + "/queue", null).path("volumes").findValuesAsText("volume"))
                .containsExactly(UPPER, LOWER);
    }
}
