package io.libraryhub.acceptance.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RequirementsTableTest {
    private static final List<RequirementsPage.Row> ROWS = List.of(
            new RequirementsPage.Row(13, "DATA", "Hot-book signal"),
            new RequirementsPage.Row(28, "RULE", "Daily quota 3949"),
            new RequirementsPage.Row(34, "RULE", "Booked and did not come"));

    private static final Journey HOT = new Journey("HotJourney", "a_title_turns_hot", new int[] {13}, Journey.PASSED);
    private static final Journey QUOTA =
            new Journey("VisitJourney", "the_quota_is_never_oversold", new int[] {28, 13}, Journey.FAILED);

    @Test
    void a_row_names_its_journeys_as_sentences_and_fails_with_one_of_them() {
        String page = RequirementsTable.of(ROWS, List.of(QUOTA, HOT));

        assertThat(page)
                .contains(
                        "| 13 | DATA | Hot-book signal | A title turns hot (HotJourney)<br>The quota is never oversold"
                                + " (VisitJourney) | **failed** |")
                .contains("| 28 | RULE | Daily quota 3949 | The quota is never oversold (VisitJourney) | **failed** |")
                .contains("| 34 | RULE | Booked and did not come |  | no journey yet |")
                .contains("0 of 3 rows proved by 2 journeys.");
    }

    @Test
    void the_order_in_which_journeys_ran_does_not_change_the_page() {
        assertThat(RequirementsTable.of(ROWS, List.of(QUOTA, HOT)))
                .isEqualTo(RequirementsTable.of(ROWS, List.of(HOT, QUOTA)));
    }

    @Test
    void the_rows_of_the_page_are_those_served() {
        assertThat(RequirementsPage.Row.all()).hasSize(33).first().satisfies(row -> {
            assertThat(row.number()).isEqualTo(1);
            assertThat(row.text()).contains("双中台");
        });
    }
}
