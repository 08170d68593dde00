package io.libraryhub.acceptance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.libraryhub.acceptance.Await;
import io.libraryhub.acceptance.Book;
import io.libraryhub.acceptance.Hub;
import io.libraryhub.acceptance.Rows;
import io.libraryhub.demo.city.Staff;
import io.libraryhub.demo.door.Gateway;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What comes from outside: lists of books that others read, and books that stand elsewhere. */
class OutsideJourney {
    private final Hub hub = Hub.get();
    private final String officer = hub.token(Staff.ACQUISITIONS);

    private JsonNode upload(String path, String csv) {
        return hub.gateway()
                .upload(path, officer, Hub.requestId(), "file.csv", csv.getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
    }

    @Test
    @Rows({79})
    void a_bestseller_list_names_what_is_held_and_what_is_not_and_stands_in_the_evidence_of_a_purchase() {
        Book book = hub.book("榜上的书", 1);
        String list = "验收榜 " + Hub.unique();
        String csv = "title,author,list,rank,weight\n" + book.title() + ",冯·书山," + list + ",3,2\n没有的书 " + Hub.unique()
                + ",无名," + list + ",4,1\n,," + list + ",5,1\n";

        JsonNode report = upload("/api/acquisitions/outside/files", csv);

        assertThat(report.path("taken").asInt()).isEqualTo(2);
        assertThat(report.path("held").asInt()).isEqualTo(1);
        assertThat(report.path("problems").get(0).path("code").asText()).isEqualTo("NO_BOOK");
        String lines = "/api/acquisitions/outside/lines?list=" + Gateway.encoded(list) + "&held=";
        JsonNode held = hub.see(lines + true, officer).path("items");
        assertThat(held).hasSize(1);
        assertThat(held.get(0).path("titleId").asText()).isEqualTo(book.id().toString());
        assertThat(held.get(0).path("perDay").asDouble()).isPositive();
        assertThat(hub.see(lines + false, officer).path("items")).hasSize(1);

        JsonNode proposal = hub.gateway()
                .post(
                        "/api/acquisitions/proposals",
                        officer,
                        Map.of(
                                "requestId",
                                Hub.requestId(),
                                "titleId",
                                book.id().toString(),
                                "quantity",
                                1,
                                "reason",
                                "榜上有名"))
                .orElseThrow();
        assertThat(proposal.path("evidence").path("outside").asText()).isEqualTo(list + " #3");

        hub.gateway()
                .post("/api/acquisitions/outside/remove", officer, Map.of("requestId", Hub.requestId(), "name", list))
                .orElseThrow();
        assertThat(hub.see(lines + true, officer).path("items")).isEmpty();
    }

    @Test
    @Rows({99})
    void a_title_without_a_copy_on_a_shelf_says_where_it_is_read_online() {
        String word = Hub.unique();
        String address = "https://read.example.org/" + word;
        upload(
                "/api/acquisitions/imports",
                "local_no,title,author,online\nJ-" + word + ",在线读 " + word + ",冯·书山," + address + "\nK-" + word
                        + ",不可读 " + word + ",冯·书山,javascript:alert(1)\n");

        JsonNode found = Await.until(
                "both titles are found",
                Hub.SOON,
                () -> hub.see("/api/portal/search?q=" + word, null).path("titles"),
                titles -> titles.path("total").asInt() == 2);

        assertThat(found.path("items").findValuesAsText("online")).containsExactlyInAnyOrder(address, "");
    }
}
