package io.libraryhub.desk;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.libraryhub.circulation.api.CirculationCodes;
import io.libraryhub.circulation.api.DayView;
import io.libraryhub.circulation.api.HoursView;
import io.libraryhub.circulation.api.PolicyDocument;
import io.libraryhub.circulation.api.RuleDraft;
import io.libraryhub.circulation.api.RuleLine;
import io.libraryhub.circulation.api.RulesVersion;
import io.libraryhub.circulation.api.RulesView;
import io.libraryhub.circulation.api.WeekView;
import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.Roles;
import io.libraryhub.kernel.StaffId;
import io.libraryhub.reader.api.StaffView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.dubbo.rpc.RpcException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpMethod;

/** Rules and calendars over REST: read by librarians, written by managers. */
class RulesApiTest extends DeskEdge {
    private static final Instant MARCH = Instant.parse("2026-03-01T00:00:00Z");
    private static final RulesVersion SECOND = new RulesVersion(2, MARCH, MARCH, "51", "少儿读者借十册", true);
    private static final RuleDraft BOOK = new RuleDraft(
            List.of(new PolicyDocument("loan", "ten", "{\"limit\":10,\"term\":{\"length\":28,\"unit\":\"day\"}}")),
            List.of(new RuleLine("child", "*", "*", "*", "*", "*", Map.of("loan", "ten"))));
    private static final String DRAFT =
            """
            {"policies":[{"kind":"loan","name":"ten","figures":{"limit":10,"term":{"length":28,"unit":"day"}}}],
             "rules":[{"readerCategory":"child","itemType":"*","itemBranch":"*","deskBranch":"*","collection":"*",
                       "channel":"*","policies":{"loan":"ten"}}]}
            """;

    @Test
    void a_librarian_reads_the_rules_their_figures_as_an_object() throws Exception {
        when(policies.inForce(any(), any())).thenReturn(Reply.done(new RulesView(SECOND, BOOK)));
        when(staff.find(any(), eq(new StaffId(51))))
                .thenReturn(Reply.done(new StaffView(new StaffId(51), "he", "何馆长", Roles.MANAGER, null, true)));
        when(policies.history(any(), anyInt(), anyInt())).thenReturn(Reply.done(new Page<>(List.of(SECOND), 0, 20, 2)));

        ask("/api/desk/rules?at=2026-04-01T00:00:00Z", LIBRARIAN)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.about.version").value(2))
                .andExpect(jsonPath("$.publisher").value("何馆长"))
                .andExpect(jsonPath("$.book.policies[0].figures.term.length").value(28))
                .andExpect(jsonPath("$.book.rules[0].readerCategory").value("child"));
        ask("/api/desk/rules/versions", LIBRARIAN)
                .andExpect(jsonPath("$.items[0].note").value("少儿读者借十册"));

        verify(policies).inForce(any(), eq(Instant.parse("2026-04-01T00:00:00Z")));
    }

    @Test
    void rules_are_read_though_nobody_can_say_who_published_them() throws Exception {
        when(policies.inForce(any(), any())).thenReturn(Reply.done(new RulesView(SECOND, BOOK)));
        when(staff.find(any(), any())).thenThrow(new RpcException("away"));

        ask("/api/desk/rules", LIBRARIAN)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.about.publishedBy").value("51"))
                .andExpect(jsonPath("$.publisher").doesNotExist());
    }

    @Test
    void a_draft_is_answered_with_everything_that_is_wrong_with_it() throws Exception {
        when(policies.validate(any(), any()))
                .thenReturn(Reply.refused(
                        Kinds.RULE,
                        Reason.of(CirculationCodes.RULE_NO_FALLBACK, "kind", "renewal"),
                        Reason.of(CirculationCodes.RULE_NO_FALLBACK, "kind", "fee")));

        post("/api/desk/rules/validate", LIBRARIAN, DRAFT)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.reasons.length()").value(2));

        verify(policies).validate(any(), eq(BOOK));
    }

    @Test
    void what_is_published_is_what_was_written_and_who_may_circulation_decides() throws Exception {
        when(policies.publish(any())).thenReturn(Reply.done(SECOND));
        String command =
                "{\"requestId\":\"r\",\"basedOn\":1,\"note\":\"少儿读者借十册\",\"validFrom\":\"2026-03-01T00:00:00Z\","
                        + "\"draft\":" + DRAFT + "}";

        post("/api/desk/rules/versions", MANAGER, command)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.version").value(2));
        verify(policies)
                .publish(argThat(sent -> sent.basedOn() == 1
                        && MARCH.equals(sent.validFrom())
                        && sent.draft().equals(BOOK)
                        && sent.actor().id().equals("51")));

        when(policies.publish(any())).thenReturn(Reply.refused(Kinds.NOT_ALLOWED, Reason.of(CommonCodes.NOT_ALLOWED)));
        post("/api/desk/rules/versions", LIBRARIAN, command).andExpect(status().isForbidden());
    }

    @Test
    void days_tell_their_hours_and_why() throws Exception {
        LocalDate day = LocalDate.of(2026, 10, 1);
        when(calendars.days("main", day, day.plusDays(1)))
                .thenReturn(Reply.done(List.of(
                        new DayView(day, List.of(), "holiday", "国庆节"),
                        new DayView(day.plusDays(1), List.of(new HoursView("09:00", "21:00")), "week", null))));
        when(calendars.missingYears()).thenReturn(Reply.done(List.of(2027)));

        ask("/api/desk/calendars/main/days?from=2026-10-01&to=2026-10-02", LIBRARIAN)
                .andExpect(jsonPath("$[0].note").value("国庆节"))
                .andExpect(jsonPath("$[0].hours").isEmpty())
                .andExpect(jsonPath("$[1].hours[0].opens").value("09:00"));
        ask("/api/desk/calendars/missing-years", LIBRARIAN)
                .andExpect(jsonPath("$[0]").value(2027));
    }

    @Test
    void a_week_and_its_exceptions_are_kept_for_the_branch_in_the_address() throws Exception {
        WeekView week =
                new WeekView("main", "Asia/Shanghai", Map.of(2, List.of(new HoursView("09:00", "21:00"))), true, false);
        when(calendars.saveWeek(any())).thenReturn(Reply.done(week));
        when(calendars.saveException(any())).thenReturn(Reply.done(List.of()));
        when(calendars.removeException(any())).thenReturn(Reply.done(List.of()));

        send(
                        HttpMethod.PUT,
                        "/api/desk/calendars/main/week",
                        MANAGER,
                        "{\"requestId\":\"r\",\"zone\":\"Asia/Shanghai\",\"days\":{\"2\":[{\"opens\":\"09:00\",\"closes\":\"21:00\"}]},"
                                + "\"closedOnHolidays\":true,\"openOnMakeUpDays\":false}")
                .andExpect(status().isOk());
        post(
                        "/api/desk/calendars/main/exceptions",
                        MANAGER,
                        "{\"requestId\":\"r\",\"from\":\"2026-03-02\",\"to\":\"2026-03-03\",\"hours\":[],\"note\":\"设备检修\"}")
                .andExpect(status().isOk());
        post(
                        "/api/desk/calendars/main/exceptions/remove",
                        MANAGER,
                        "{\"requestId\":\"r\",\"from\":\"2026-03-02\",\"to\":\"2026-03-03\"}")
                .andExpect(status().isOk());

        verify(calendars).saveWeek(argThat(sent -> sent.week().equals(week)));
        verify(calendars)
                .saveException(argThat(sent -> sent.branch().equals("main")
                        && sent.note().equals("设备检修")
                        && sent.hours().isEmpty()));
        verify(calendars).removeException(argThat(sent -> sent.to().equals(LocalDate.of(2026, 3, 3))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/desk/rules/validate | {\"policies\":[]}                                                   | 422",
                "/api/desk/rules/validate | {\"policies\":[{\"kind\":\"loan\",\"name\":\"x\",\"figures\":7}],\"rules\":[]} | 422",
                "/api/desk/rules/validate | {\"policies\":[{\"kind\":\"loan\",\"name\":\"\",\"figures\":{}}],\"rules\":[]} | 422",
                "/api/desk/rules/versions | {\"requestId\":\"r\",\"basedOn\":1,\"note\":\"\"}                  | 422",
                "/api/desk/calendars/main/exceptions | {\"requestId\":\"r\",\"from\":\"1 March\",\"to\":\"2026-03-03\",\"hours\":[],\"note\":\"\"} | 422",
            })
    void what_is_no_draft_reaches_no_service(String path, String body, int expected) throws Exception {
        post(path, MANAGER, body).andExpect(status().is(expected));

        verifyNoInteractions(policies, calendars);
    }
}
