package io.libraryhub.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BooksTest {

    private static JsonNode days(String json) throws IOException {
        return Http.JSON.readTree(json.replace('\'', '"'));
    }

    private static String printed(JsonNode days) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Books.print(days, new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void whatDiffersIsToldWithAllItsBooks() throws IOException {
        JsonNode days = days(
                "[{'day':'2026-11-22','events':7,'equal':false,'differences':[{'type':'libhub.a.b',"
                        + "'ledger':5,'published':5,'counted':4,'warehouse':4}]},{'day':'2026-11-21','events':3,'equal':true}]");

        assertThat(Books.agree(days)).isFalse();
        assertThat(printed(days))
                .isEqualTo("2026-11-22  7 events  DIFFERS\n"
                        + "  libhub.a.b  ledger 5, published 5, counted 4, warehouse 4, served –\n"
                        + "2026-11-21  3 events  =\n");
    }

    @Test
    void aBalanceThatDifferedIsToldWithWhatWasDone() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Books.printBalances(
                days("{'status':'stale','value':[{'day':'2026-11-22','compared':40,'differed':2,'largest':3},"
                        + "{'day':'2026-11-21','compared':39,'differed':0,'largest':0},"
                        + "{'day':'2026-11-20','compared':0,'differed':0,'largest':0}]}"),
                new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("balances: stale, the data hub stands still\n"
                        + "2026-11-22  balances of 40 titles  2 DIFFERED by up to 3 and were put right\n"
                        + "2026-11-21  balances of 39 titles  =\n");
    }

    @Test
    void whereSomebodyDoesNotAnswerNobodyKnows() throws IOException {
        JsonNode days = days("[{'day':'2026-11-22','differences':[]}]");
        assertThat(Books.agree(days)).isFalse();
        assertThat(printed(days)).contains("? somebody does not answer");
    }
}
