package io.libraryhub.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import io.libraryhub.circulation.api.CheckInResult;
import io.libraryhub.circulation.api.CheckOut;
import io.libraryhub.circulation.api.CirculationCodes;
import io.libraryhub.circulation.api.DecisionView;
import io.libraryhub.circulation.api.DeskView;
import io.libraryhub.circulation.api.DryRunView;
import io.libraryhub.circulation.api.HoldView;
import io.libraryhub.circulation.api.LoanView;
import io.libraryhub.circulation.api.PayFees;
import io.libraryhub.circulation.api.PolicyDocument;
import io.libraryhub.circulation.api.SetAside;
import io.libraryhub.circulation.api.VoidedLoan;
import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.HoldId;
import io.libraryhub.kernel.ItemId;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.LoanId;
import io.libraryhub.kernel.Money;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.kit.test.CommittedApi;
import io.libraryhub.reader.api.CardView;
import io.libraryhub.reader.api.ReaderView;
import io.libraryhub.resource.api.BranchView;
import io.libraryhub.resource.api.ItemView;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.dubbo.rpc.RpcException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.ArgumentCaptor;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.ResultActions;

/**
 * The desk's edge: who may come in, how a scan is understood, what becomes of refusals and outages. The services stand
 * still here; the pages against the real ones are tested in a browser.
 */
class DeskApiTest extends DeskEdge {

    private static final ReaderId XIAO_LIN = new ReaderId(1001);
    private static final TitleId THREE_BODY = new TitleId(7);
    private static final Instant NOON = Instant.parse("2026-03-10T04:00:00Z");
    private static final String CARD = "90000001";
    private static final String BARCODE = "B0000001";

    @Test
    void the_committed_description_is_what_the_app_says() throws Exception {
        String yaml = ask("/v3/api-docs.yaml", LIBRARIAN)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        CommittedApi.check("desk", yaml);
    }

    @Test
    void nothing_is_open_to_strangers_readers_devices_or_buyers() throws Exception {
        JsonNode paths = JSON.readTree(ask("/v3/api-docs", LIBRARIAN)
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8))
                .path("paths");
        assertThat(paths.size()).isGreaterThan(9);
        for (Iterator<Map.Entry<String, JsonNode>> each = paths.fields(); each.hasNext(); ) {
            Map.Entry<String, JsonNode> path = each.next();
            for (Iterator<String> methods = path.getValue().fieldNames(); methods.hasNext(); ) {
                HttpMethod method = HttpMethod.valueOf(methods.next().toUpperCase(Locale.ROOT));
                String address = path.getKey()
                                .replaceAll("\\{(id|version)}", "5")
                                .replace("{barcode}", BARCODE)
                                .replace("{branch}", "main")
                        + "?branch=main&from=2026-10-01&to=2026-10-08";
                String body = method == HttpMethod.GET ? null : RIGHT_BODY;
                send(method, address, null, body).andExpect(status().isUnauthorized());
                for (String role : List.of("reader", "device", "acquisitions", "integrator")) {
                    send(method, address, TOKENS.bearer("9", role), body).andExpect(status().isForbidden());
                }
                // A manager makes rules and sees no readers.
                if (!path.getKey().matches("/api/desk/(rules|calendars|session)(/.*)?")) {
                    send(method, address, MANAGER, body).andExpect(status().isForbidden());
                }
            }
        }
        verifyNoInteractions(
                loans,
                holds,
                readers,
                staff,
                fees,
                offline,
                policies,
                calendars,
                recalls,
                shelves,
                notices,
                shelfChecks,
                forgetting);
    }

    /** Right for every command, so that only the door can refuse. */
    private static final String RIGHT_BODY =
            """
            {"requestId":"r1","code":"B0000001","cardNo":"90000001","barcode":"B0000001","branch":"main",
             "loanId":"5","readerId":"1001","titleId":"7","pickupBranch":"main",
             "charges":[],"amount":500,"method":"cash","payer":"self","reason":"校庆减免","certificate":"x.y","publicKey":"%s",
             "mark":"lost","note":"","type":"damage","order":["9"],
             "policies":[],"rules":[],"basedOn":1,"draft":{"policies":[],"rules":[]},
             "from":"2026-10-01","to":"2026-10-08","hours":[],"zone":"Asia/Shanghai","days":{},
             "closedOnHolidays":true,"openOnMakeUpDays":true,
             "barcodes":["B0000001"],
             "loginName":"li.wen","displayName":"李雯","role":"librarian","active":true,"password":"read-and-think-8",
             "acts":[{"sequence":1,"at":"2026-03-10T04:00:00.000Z","kind":"check-in","barcode":"B0000001",
                      "branch":"main","previous":"","signature":"s"}]}
            """
                    .formatted("A".repeat(120));

    @Test
    void a_scanned_copy_is_a_copy() throws Exception {
        when(catalogue.itemByBarcode(BARCODE)).thenReturn(Reply.done(item()));

        scan(BARCODE)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.kind").value("item"))
                .andExpect(jsonPath("$.item.title").value("三体"))
                .andExpect(jsonPath("$.reader").doesNotExist());

        verifyNoInteractions(readers);
    }

    @Test
    void a_scanned_card_brings_its_reader_with_what_is_due_first_at_the_head() throws Exception {
        when(catalogue.itemByBarcode(CARD)).thenReturn(missing("barcode"));
        when(readers.readerByCard(any(), eq(CARD))).thenReturn(Reply.done(reader("active", LocalDate.MAX)));
        when(holds.holds(any(), eq(XIAO_LIN), eq(true), anyInt(), anyInt()))
                .thenReturn(Reply.done(
                        new Page<>(List.of(hold(1, "waiting"), hold(2, "ready"), hold(3, "in-transit")), 0, 50, 3)));
        when(loans.loans(any(), eq(XIAO_LIN), eq(true), anyInt(), anyInt()))
                .thenReturn(Reply.done(new Page<>(List.of(loan(1, 20), loan(2, 3), loan(3, 9)), 0, 100, 3)));

        scan(CARD)
                .andExpect(jsonPath("$.kind").value("card"))
                .andExpect(jsonPath("$.card.state").value("active"))
                .andExpect(jsonPath("$.reader.reader.maskedName").value("小*"))
                .andExpect(jsonPath("$.reader.blocks").isEmpty())
                .andExpect(jsonPath("$.reader.openLoans").value(3))
                .andExpect(jsonPath("$.reader.loans[*].id").value(org.hamcrest.Matchers.contains("2", "3", "1")))
                .andExpect(jsonPath("$.reader.holds[0].state").value("ready"));
    }

    @Test
    void every_loan_of_a_great_reader_is_looked_at_before_the_first_due_is_named() throws Exception {
        when(catalogue.itemByBarcode(CARD)).thenReturn(missing("barcode"));
        when(readers.readerByCard(any(), eq(CARD))).thenReturn(Reply.done(reader("active", LocalDate.MAX)));
        when(holds.holds(any(), any(), eq(true), anyInt(), anyInt()))
                .thenReturn(Reply.done(new Page<>(List.of(), 0, 50, 0)));
        when(loans.loans(any(), eq(XIAO_LIN), eq(true), eq(0), anyInt()))
                .thenReturn(Reply.done(new Page<>(
                        IntStream.range(0, 100).mapToObj(n -> loan(n, 30)).toList(), 0, 100, 101)));
        when(loans.loans(any(), eq(XIAO_LIN), eq(true), eq(1), anyInt()))
                .thenReturn(Reply.done(new Page<>(List.of(loan(999, -40)), 1, 100, 101)));

        scan(CARD)
                .andExpect(jsonPath("$.reader.loans[0].id").value("999"))
                .andExpect(jsonPath("$.reader.loans.length()").value(101));
    }

    @Test
    void a_card_that_has_ended_is_said_before_anything_is_scanned() throws Exception {
        when(catalogue.itemByBarcode(CARD)).thenReturn(missing("barcode"));
        when(readers.readerByCard(any(), eq(CARD))).thenReturn(Reply.done(reader("active", LocalDate.of(2020, 1, 1))));
        when(holds.holds(any(), any(), eq(true), anyInt(), anyInt()))
                .thenReturn(Reply.done(new Page<>(List.of(), 0, 50, 0)));
        when(loans.loans(any(), any(), eq(true), anyInt(), anyInt()))
                .thenReturn(Reply.done(new Page<>(List.of(), 0, 100, 0)));

        scan(CARD).andExpect(jsonPath("$.reader.blocks[0]").value("CARD_NOT_ACTIVE"));
    }

    @Test
    void a_code_that_is_neither_is_unknown_and_not_an_error() throws Exception {
        when(catalogue.itemByBarcode(anyString()))
                .thenReturn(Reply.refused(Kinds.INVALID, Reason.of(CommonCodes.INVALID)));
        when(readers.readerByCard(any(), anyString())).thenReturn(missing("card"));

        scan("-/-").andExpect(status().isOk()).andExpect(jsonPath("$.kind").value("unknown"));
    }

    @Test
    void whoever_may_not_see_readers_is_told_so_and_not_that_the_card_is_unknown() throws Exception {
        when(catalogue.itemByBarcode(CARD)).thenReturn(missing("barcode"));
        when(readers.readerByCard(any(), eq(CARD)))
                .thenReturn(Reply.refused(Kinds.NOT_ALLOWED, Reason.of(CommonCodes.NOT_ALLOWED)));

        scan(CARD).andExpect(status().isForbidden());
    }

    @Test
    void a_loan_is_opened_by_the_scanned_card_at_this_counter() throws Exception {
        when(loans.checkOut(any())).thenReturn(Reply.done(loan(1, 28)));

        post("/api/desk/check-out", RIGHT_BODY)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.title").value("三体"));

        ArgumentCaptor<CheckOut> sent = ArgumentCaptor.forClass(CheckOut.class);
        verify(loans).checkOut(sent.capture());
        assertThat(sent.getValue())
                .extracting(CheckOut::cardNo, CheckOut::readerId, CheckOut::branch, CheckOut::channel)
                .containsExactly(CARD, null, "main", "desk");
        assertThat(sent.getValue().actor().id()).isEqualTo("41");
    }

    @Test
    void a_refusal_tells_every_reason_in_the_language_of_the_page() throws Exception {
        when(loans.checkOut(any()))
                .thenReturn(Reply.refused(
                        Kinds.RULE,
                        Reason.of(CirculationCodes.LOAN_LIMIT, "limit", 15),
                        Reason.of(CirculationCodes.OVERDUE_LOANS, "count", 2)));

        post("/api/desk/check-out", RIGHT_BODY)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.reasons[0].text").value("已达到可借册数上限（15 册）"))
                .andExpect(jsonPath("$.reasons[1].code").value("OVERDUE_LOANS"));
    }

    @Test
    void a_return_says_for_whom_the_copy_is_kept() throws Exception {
        when(loans.checkIn(any()))
                .thenReturn(Reply.done(new CheckInResult(loan(1, 5), "hold-shelf", "main", hold(9, "ready"))));
        when(readers.reader(any(), eq(XIAO_LIN))).thenReturn(Reply.done(reader("active", LocalDate.MAX)));

        post("/api/desk/check-in", RIGHT_BODY)
                .andExpect(jsonPath("$.route").value("hold-shelf"))
                .andExpect(jsonPath("$.forReader").value("小*"));
    }

    @Test
    void a_copy_out_of_the_book_drop_came_back_when_the_librarian_says_and_a_damaged_one_is_mended() throws Exception {
        when(loans.checkIn(any())).thenReturn(Reply.done(new CheckInResult(null, "repair", "main", null)));

        post(
                        "/api/desk/check-in",
                        LIBRARIAN,
                        "{\"requestId\":\"r\",\"barcode\":\"B0000001\",\"branch\":\"main\","
                                + "\"returnedAt\":\"2026-03-09T15:59:59Z\",\"damaged\":true}")
                .andExpect(jsonPath("$.route").value("repair"));
        post("/api/desk/check-in", RIGHT_BODY);

        verify(loans)
                .checkIn(argThat(sent ->
                        sent.damaged() && Instant.parse("2026-03-09T15:59:59Z").equals(sent.returnedAt())));
        verify(loans).checkIn(argThat(sent -> !sent.damaged() && sent.returnedAt() == null));
    }

    @Test
    void a_return_does_not_fail_because_a_name_cannot_be_said() throws Exception {
        when(loans.checkIn(any()))
                .thenReturn(Reply.done(new CheckInResult(null, "hold-shelf", "main", hold(9, "ready"))));
        when(readers.reader(any(), any())).thenThrow(new RpcException(RpcException.TIMEOUT_EXCEPTION, "too slow"));

        post("/api/desk/check-in", RIGHT_BODY)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.hold.id").value("9"))
                .andExpect(jsonPath("$.forReader").doesNotExist());
    }

    @Test
    void a_copy_on_its_shelf_has_no_loan_and_is_shown_all_the_same() throws Exception {
        when(catalogue.itemByBarcode(BARCODE)).thenReturn(Reply.done(item()));
        when(loans.openLoan(any(), eq(BARCODE))).thenReturn(missing("loan"));
        when(holds.queue(THREE_BODY)).thenReturn(missing("title"));

        ask("/api/desk/items/" + BARCODE, LIBRARIAN)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.item.callNumber").value("I247.55/1"))
                .andExpect(jsonPath("$.loan").doesNotExist());
    }

    @Test
    void the_counter_learns_where_it_stands() throws Exception {
        when(catalogue.branches())
                .thenReturn(Reply.done(
                        List.of(new BranchView("main", "总馆", "Main", "main", "Asia/Shanghai", "09:00", "21:00", 1))));

        when(loans.desk(any())).thenReturn(Reply.done(new DeskView(List.of("LOAN_LIMIT"), 14)));
        ask("/api/desk/session", LIBRARIAN)
                .andExpect(jsonPath("$.role").value("librarian"))
                .andExpect(jsonPath("$.overridable[0]").value("LOAN_LIMIT"))
                .andExpect(jsonPath("$.backdateDays").value(14))
                .andExpect(jsonPath("$.branches[0].nameZh").value("总馆"));

        when(loans.desk(any())).thenThrow(new RpcException(RpcException.FORBIDDEN_EXCEPTION, "no provider"));
        ask("/api/desk/session", MANAGER)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.overridable").isEmpty())
                .andExpect(jsonPath("$.backdateDays").value(0));
    }

    @Test
    void what_was_set_aside_travels_with_the_loan_and_the_renewal() throws Exception {
        when(loans.checkOut(any())).thenReturn(Reply.done(loan(1, 28)));
        when(loans.renew(any())).thenReturn(Reply.done(loan(1, 28)));
        String override = "\"override\":{\"codes\":[\"LOAN_LIMIT\"],\"reason\":\"家长在场\"}";

        post(
                        "/api/desk/check-out",
                        "{\"requestId\":\"r\",\"cardNo\":\"90000001\",\"barcode\":\"B0000001\",\"branch\":\"main\","
                                + override + "}")
                .andExpect(status().isOk());
        post("/api/desk/renew", "{\"requestId\":\"r\",\"loanId\":\"5\"," + override + "}")
                .andExpect(status().isOk());

        SetAside expected = new SetAside(List.of("LOAN_LIMIT"), "家长在场");
        verify(loans).checkOut(argThat(sent -> expected.equals(sent.override())));
        verify(loans).renew(argThat(sent -> expected.equals(sent.override())));
    }

    @Test
    void a_dry_run_says_in_words_what_would_happen_and_who_decided() throws Exception {
        when(policies.dryRun(any()))
                .thenReturn(Reply.done(new DryRunView(
                        false,
                        List.of(Reason.of(CirculationCodes.LOAN_LIMIT, "limit", 10)),
                        NOON,
                        NOON,
                        List.of("closed"),
                        true,
                        10,
                        10,
                        List.of(new DecisionView(
                                new PolicyDocument("loan", "ten", "{}"),
                                3,
                                "child * * * * *",
                                List.of("readerCategory"))))));

        post("/api/desk/dry-run", RIGHT_BODY)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.allowed").value(false))
                .andExpect(jsonPath("$.reasons[0].text").value("已达到可借册数上限（10 册）"))
                .andExpect(jsonPath("$.decisions[0].name").value("ten"))
                .andExpect(jsonPath("$.decisions[0].rule[0]").value("child"))
                .andExpect(jsonPath("$.decisions[0].asked[0]").value("readerCategory"));
    }

    @Test
    void a_queue_is_shown_with_names_and_put_in_another_order() throws Exception {
        when(holds.waiting(any(), eq(THREE_BODY), anyInt(), anyInt()))
                .thenReturn(Reply.done(new Page<>(List.of(hold(1, "waiting"), hold(2, "suspended")), 0, 20, 2)));
        when(readers.reader(any(), eq(XIAO_LIN))).thenReturn(Reply.done(reader("active", LocalDate.MAX)));
        when(holds.reorder(any())).thenReturn(Reply.refused(Kinds.RULE, Reason.of(CirculationCodes.QUEUE_CHANGED)));

        ask("/api/desk/titles/7/queue", LIBRARIAN)
                .andExpect(jsonPath("$.total").value(2))
                .andExpect(jsonPath("$.items[0].reader").value("小*"));
        post("/api/desk/titles/7/queue", "{\"requestId\":\"r\",\"order\":[\"2\",\"1\"]}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.reasons[0].code").value("QUEUE_CHANGED"));

        verify(holds).reorder(argThat(sent -> sent.order().equals(List.of(new HoldId(2), new HoldId(1)))));
    }

    @Test
    void a_loan_is_marked_and_called_back_by_its_number() throws Exception {
        when(loans.mark(any())).thenReturn(Reply.done(loan(5, 3)));
        when(recalls.recall(any())).thenReturn(Reply.refused(Kinds.RULE, Reason.of(CirculationCodes.LOAN_RECALLED)));

        post("/api/desk/loans/5/mark", RIGHT_BODY).andExpect(status().isOk());
        post("/api/desk/loans/5/recall", RIGHT_BODY).andExpect(status().isConflict());

        verify(loans)
                .mark(argThat(sent ->
                        sent.loanId().equals(new LoanId(5)) && sent.mark().equals("lost")));
    }

    @Test
    void a_loan_written_by_mistake_is_undone_where_the_copy_is() throws Exception {
        when(loans.voidLoan(any())).thenReturn(Reply.done(new VoidedLoan(loan(5, 3), "transit", "river", null)));

        post("/api/desk/loans/5/void", RIGHT_BODY)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.route").value("transit"))
                .andExpect(jsonPath("$.goTo").value("river"));

        verify(loans)
                .voidLoan(argThat(sent -> sent.loanId().equals(new LoanId(5))
                        && sent.branch().equals("main")
                        && sent.reason().equals("校庆减免")));
    }

    @Test
    void whoever_still_has_books_is_told_so_before_being_forgotten() throws Exception {
        when(forgetting.forget(any()))
                .thenReturn(Reply.refused(Kinds.RULE, Reason.of(CirculationCodes.LOANS_OPEN, "count", 2)));

        post("/api/desk/readers/1001/forget", "{\"requestId\":\"r\"}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.reasons[0].text").value("还有 2 册图书未归还"));

        verify(forgetting)
                .forget(argThat(sent ->
                        sent.readerId().equals(XIAO_LIN) && sent.actor().id().equals("41")));
    }

    @Test
    void another_account_of_the_same_person_becomes_this_readers() throws Exception {
        when(readers.merge(any())).thenReturn(Reply.done(reader("active", LocalDate.MAX)));

        post("/api/desk/readers/1001/merge", "{\"requestId\":\"r\",\"readerId\":\"1002\"}")
                .andExpect(status().isOk());

        verify(readers)
                .merge(argThat(
                        sent -> sent.into().equals(XIAO_LIN) && sent.from().value() == 1002));
    }

    @Test
    void money_travels_in_fen_and_is_taken_for_the_reader_in_hand() throws Exception {
        when(fees.pay(any())).thenReturn(Reply.refused(Kinds.RULE, Reason.of(CirculationCodes.NOTHING_OWED)));

        post("/api/desk/payments", RIGHT_BODY).andExpect(status().isConflict());

        ArgumentCaptor<PayFees> sent = ArgumentCaptor.forClass(PayFees.class);
        verify(fees).pay(sent.capture());
        assertThat(sent.getValue())
                .extracting(PayFees::readerId, PayFees::amount, PayFees::method)
                .containsExactly(XIAO_LIN, new Money(500), "cash");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/desk/scan      | {                                      | 400",
                "/api/desk/scan      | {\"code\":\"\"}                        | 422",
                "/api/desk/check-out | {\"requestId\":\"r\",\"barcode\":\"B0000001\",\"branch\":\"main\"} | 422",
                "/api/desk/check-in  | {\"requestId\":\"r\",\"branch\":\"main\"} | 422",
                "/api/desk/renew     | {\"requestId\":\"r\",\"loanId\":\"x\"} | 422",
                "/api/desk/holds     | {\"requestId\":\"r\",\"titleId\":\"7\"} | 422",
                "/api/desk/holds/9/cancel | {\"requestId\":\"\"}              | 422",
                "/api/desk/payments  | {\"requestId\":\"r\",\"readerId\":\"1001\",\"charges\":[],\"amount\":1,\"method\":\"gold\",\"payer\":\"self\"} | 422",
                "/api/desk/fees/5/waive | {\"requestId\":\"r\",\"amount\":1,\"reason\":\"\"} | 422",
                "/api/desk/renew     | {\"requestId\":\"r\",\"loanId\":\"5\",\"override\":{\"codes\":[],\"reason\":\"x\"}} | 422",
                "/api/desk/renew     | {\"requestId\":\"r\",\"loanId\":\"5\",\"override\":{\"codes\":[\"A\"],\"reason\":\"\"}} | 422",
                "/api/desk/loans/5/mark | {\"requestId\":\"r\",\"mark\":\"eaten\",\"note\":\"\"} | 422",
                "/api/desk/loans/5/void | {\"requestId\":\"r\",\"branch\":\"main\",\"reason\":\"\"} | 422",
                "/api/desk/titles/7/queue | {\"requestId\":\"r\",\"order\":[]}  | 422",
                "/api/desk/nowhere   | {}                                     | 404",
            })
    void a_bad_command_is_a_problem_and_reaches_no_service(String path, String body, int expected) throws Exception {
        post(path, body)
                .andExpect(status().is(expected))
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.code").isNotEmpty());

        verifyNoInteractions(loans, holds, readers, catalogue);
    }

    @Test
    void a_service_that_is_away_is_503_so_that_the_counter_can_go_on_alone() throws Exception {
        when(loans.checkOut(any())).thenThrow(new RpcException(RpcException.FORBIDDEN_EXCEPTION, "no provider"));

        post("/api/desk/check-out", RIGHT_BODY)
                .andExpect(status().isServiceUnavailable())
                .andExpect(header().exists(HttpHeaders.RETRY_AFTER));
    }

    private ResultActions scan(String code) throws Exception {
        return post("/api/desk/scan", "{\"code\":\"" + code + "\"}");
    }

    private static <T> Reply<T> missing(String what) {
        return Reply.refused(Kinds.NOT_FOUND, Reason.of(CommonCodes.NOT_FOUND, "what", what));
    }

    private static ItemView item() {
        return new ItemView(
                new ItemId(70),
                THREE_BODY,
                BARCODE,
                "main",
                "I247.55/1",
                "available",
                "三体",
                "刘慈欣",
                "I247.55",
                "book",
                "general",
                "");
    }

    private static ReaderView reader(String cardState, LocalDate until) {
        return new ReaderView(
                XIAO_LIN,
                "小*",
                "138****5678",
                "adult",
                "main",
                1990,
                false,
                List.of(new CardView(CARD, "plastic", cardState, until)),
                NOON,
                null);
    }

    private static LoanView loan(long id, int dueInDays) {
        return new LoanView(
                new LoanId(id),
                new ItemId(70),
                THREE_BODY,
                XIAO_LIN,
                BARCODE,
                "三体",
                "刘慈欣",
                "main",
                "open",
                NOON,
                NOON.plusSeconds(dueInDays * 86_400L),
                null,
                0,
                dueInDays < 0);
    }

    private static HoldView hold(long id, String state) {
        return new HoldView(
                new HoldId(id),
                THREE_BODY,
                "三体",
                "刘慈欣",
                XIAO_LIN,
                "main",
                state,
                0,
                null,
                null,
                NOON,
                null,
                null,
                null,
                null,
                "");
    }
}
