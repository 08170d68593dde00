package io.libraryhub.desk;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.libraryhub.circulation.api.NoticeSearch;
import io.libraryhub.circulation.api.TransitQuery;
import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Reply;
import io.libraryhub.resource.api.ShelfFinding;
import io.libraryhub.resource.api.ShelfScanResult;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Copies on their way, notices and shelf checks over REST. */
class StockApiTest extends DeskEdge {
    @Test
    void what_is_late_on_its_way_is_asked_for() throws Exception {
        when(shelves.transits(any(), any())).thenReturn(Reply.done(new Page<>(List.of(), 0, 20, 0)));

        ask("/api/desk/transits?to=main&late=true", LIBRARIAN)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(0));

        verify(shelves).transits(any(), eq(new TransitQuery(null, "main", true, 0, 20)));
    }

    @Test
    void the_outbox_is_read_and_settled_in_the_language_of_the_page() throws Exception {
        when(notices.outbox(any(), any(), any(), anyInt(), anyInt()))
                .thenReturn(Reply.done(new Page<>(List.of(), 0, 20, 0)));
        when(notices.retry(any())).thenReturn(Reply.refused(Kinds.RULE, Reason.of(CommonCodes.INVALID)));

        ask("/api/desk/notices?state=failed", LIBRARIAN).andExpect(status().isOk());
        post("/api/desk/notices/9/retry", "{\"requestId\":\"r\"}").andExpect(status().isConflict());

        verify(notices).outbox(any(), eq(new NoticeSearch("failed", null, null, null)), eq("zh"), eq(0), eq(20));
        verify(notices).retry(argThat(sent -> sent.noticeId().value() == 9));
    }

    @Test
    void what_stands_wrong_is_said_while_scanning() throws Exception {
        when(shelfChecks.scan(any()))
                .thenReturn(Reply.done(new ShelfScanResult(
                        12,
                        List.of(new ShelfFinding(
                                ShelfFinding.UNEXPECTED, "on-loan", "B0000001", "I247.55/1", "main", "三体", 12, "")))));

        post("/api/desk/shelf-checks/5/scans", "{\"requestId\":\"r\",\"barcodes\":[\"B0000001\"]}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.scanned").value(12))
                .andExpect(jsonPath("$.findings[0].reason").value("on-loan"));
        post("/api/desk/shelf-checks/5/scans", "{\"requestId\":\"r\",\"barcodes\":[]}")
                .andExpect(status().is(422));

        verify(shelfChecks).scan(argThat(sent -> sent.checkId().value() == 5));
    }
}
