package io.libraryhub.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.libraryhub.desk.staff.AddStaffBody;
import io.libraryhub.desk.staff.ChangeStaffBody;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.StaffId;
import io.libraryhub.reader.api.AddStaff;
import io.libraryhub.reader.api.ChangeStaff;
import io.libraryhub.reader.api.ReaderCodes;
import io.libraryhub.reader.api.StaffView;
import java.util.List;
import org.apache.dubbo.rpc.RpcException;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpMethod;

/** Accounts of staff over REST: kept by admins, their passwords told to nobody. */
@ExtendWith(OutputCaptureExtension.class)
class StaffApiTest extends DeskEdge {
    private static final String STAFF = "/api/desk/staff";
    private static final String PASSWORD = "read-and-think-8";
    private static final StaffView LI_WEN = new StaffView(new StaffId(71), "li.wen", "李雯", "librarian", "main", true);
    private static final String NEW =
            """
            {"requestId":"r","loginName":"li.wen","displayName":"李雯","role":"librarian","branch":"main",
             "password":"read-and-think-8"}
            """;
    private static final String CHANGED =
            """
            {"requestId":"r","displayName":"李雯","role":"manager","active":false}
            """;

    @Test
    void an_admin_reads_all_accounts() throws Exception {
        when(staff.list(any()))
                .thenReturn(Reply.done(
                        List.of(LI_WEN, new StaffView(new StaffId(72), "gate-1", "一号闸机", "device", null, false))));

        ask(STAFF, ADMIN)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].id").value("71"))
                .andExpect(jsonPath("$[0].branch").value("main"))
                .andExpect(jsonPath("$[1].active").value(false));

        verify(staff).list(argThat(actor -> actor.id().equals("61")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"librarian", "manager", "acquisitions", "integrator", "device", "reader"})
    void nobody_else_reads_or_makes_or_changes_one(String role) throws Exception {
        String token = TOKENS.bearer("9", role);

        ask(STAFF, token).andExpect(status().isForbidden());
        post(STAFF, token, NEW).andExpect(status().isForbidden());
        send(HttpMethod.PUT, STAFF + "/71", token, CHANGED).andExpect(status().isForbidden());

        verifyNoInteractions(staff);
    }

    @Test
    void a_new_account_is_handed_over_as_it_was_written() throws Exception {
        when(staff.add(any())).thenReturn(Reply.done(LI_WEN));

        post(STAFF, ADMIN, NEW)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.id").value("71"))
                .andExpect(content().string(Matchers.not(Matchers.containsString(PASSWORD))));

        ArgumentCaptor<AddStaff> sent = ArgumentCaptor.forClass(AddStaff.class);
        verify(staff).add(sent.capture());
        assertThat(sent.getValue())
                .extracting(
                        AddStaff::requestId,
                        AddStaff::loginName,
                        AddStaff::displayName,
                        AddStaff::role,
                        AddStaff::branch,
                        AddStaff::password)
                .containsExactly("r", "li.wen", "李雯", "librarian", "main", PASSWORD);
        assertThat(sent.getValue().actor().id()).isEqualTo("61");
    }

    @Test
    void an_account_is_changed_and_keeps_its_password_where_none_is_said() throws Exception {
        when(staff.change(any())).thenReturn(Reply.done(LI_WEN));

        send(HttpMethod.PUT, STAFF + "/71", ADMIN, CHANGED).andExpect(status().isOk());

        ArgumentCaptor<ChangeStaff> sent = ArgumentCaptor.forClass(ChangeStaff.class);
        verify(staff).change(sent.capture());
        assertThat(sent.getValue())
                .extracting(
                        ChangeStaff::id,
                        ChangeStaff::displayName,
                        ChangeStaff::role,
                        ChangeStaff::branch,
                        ChangeStaff::active,
                        ChangeStaff::password)
                .containsExactly(new StaffId(71), "李雯", "manager", null, false, null);
    }

    @Test
    void what_the_reader_service_refuses_is_told() throws Exception {
        when(staff.add(any())).thenReturn(Reply.refused(Kinds.RULE, Reason.of(ReaderCodes.LOGIN_NAME_TAKEN)));
        when(staff.change(any())).thenReturn(Reply.refused(Kinds.RULE, Reason.of(ReaderCodes.OWN_ACCOUNT)));

        post(STAFF, ADMIN, NEW)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value(ReaderCodes.LOGIN_NAME_TAKEN));
        send(HttpMethod.PUT, STAFF + "/61", ADMIN, CHANGED)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value(ReaderCodes.OWN_ACCOUNT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST | /api/desk/staff    | {\"requestId\":\"r\",\"loginName\":\"li\",\"displayName\":\"李雯\",\"role\":\"librarian\",\"password\":\"secret-6\"}",
                "POST | /api/desk/staff    | {\"requestId\":\"r\",\"loginName\":\"li wen\",\"displayName\":\"李雯\",\"role\":\"librarian\",\"password\":\"secret-6\"}",
                "POST | /api/desk/staff    | {\"requestId\":\"r\",\"loginName\":\"li.wen\",\"displayName\":\" \",\"role\":\"librarian\",\"password\":\"secret-6\"}",
                "POST | /api/desk/staff    | {\"requestId\":\"r\",\"loginName\":\"li.wen\",\"displayName\":\"李雯\",\"password\":\"secret-6\"}",
                "POST | /api/desk/staff    | {\"requestId\":\"r\",\"loginName\":\"li.wen\",\"displayName\":\"李雯\",\"role\":\"librarian\"}",
                "POST | /api/desk/staff    | {\"requestId\":\"r\",\"loginName\":\"li.wen\",\"displayName\":\"李雯\",\"role\":\"librarian\",\"password\":\"short\"}",
                "PUT  | /api/desk/staff/71 | {\"requestId\":\"r\",\"displayName\":\"李雯\",\"role\":\"librarian\"}",
                "PUT  | /api/desk/staff/71 | {\"requestId\":\"r\",\"displayName\":\"李雯\",\"role\":\"librarian\",\"active\":true,\"password\":\"short\"}",
                "PUT  | /api/desk/staff/71 | {\"displayName\":\"李雯\",\"role\":\"librarian\",\"active\":true}",
                "PUT  | /api/desk/staff/me | {\"requestId\":\"r\",\"displayName\":\"李雯\",\"role\":\"librarian\",\"active\":true}",
            })
    void what_is_no_account_reaches_no_service(String method, String path, String body) throws Exception {
        send(HttpMethod.valueOf(method), path, ADMIN, body)
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.reasons[0].code").value("INVALID"));

        verifyNoInteractions(staff);
    }

    @Test
    void a_password_reaches_no_log_whatever_goes_wrong(CapturedOutput output) throws Exception {
        when(staff.add(any())).thenThrow(new RpcException(RpcException.FORBIDDEN_EXCEPTION, "no provider"));

        post(STAFF, ADMIN, NEW).andExpect(status().isServiceUnavailable());
        post(STAFF, ADMIN, NEW.replace("li.wen", "李雯")).andExpect(status().is(422));
        post(STAFF, ADMIN, NEW.replace("}", "")).andExpect(status().isBadRequest());

        assertThat(output).doesNotContain(PASSWORD);
        assertThat(new AddStaffBody("r", "li.wen", "李雯", "librarian", "main", PASSWORD)
                        + " "
                        + new ChangeStaffBody("r", "李雯", "librarian", "main", true, PASSWORD))
                .contains("requestId=r")
                .doesNotContain(PASSWORD);
    }
}
