package io.libraryhub.desk;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.libraryhub.circulation.api.CalendarApi;
import io.libraryhub.circulation.api.FeeApi;
import io.libraryhub.circulation.api.ForgetApi;
import io.libraryhub.circulation.api.HoldApi;
import io.libraryhub.circulation.api.LoanApi;
import io.libraryhub.circulation.api.NoticeApi;
import io.libraryhub.circulation.api.OfflineApi;
import io.libraryhub.circulation.api.PolicyApi;
import io.libraryhub.circulation.api.RecallApi;
import io.libraryhub.circulation.api.ShelfApi;
import io.libraryhub.kit.test.TestApp;
import io.libraryhub.kit.test.TestTokens;
import io.libraryhub.reader.api.ReaderApi;
import io.libraryhub.reader.api.StaffApi;
import io.libraryhub.resource.api.CatalogueApi;
import io.libraryhub.resource.api.ShelfCheckApi;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The desk's edge, the services behind it standing still: what they are asked, and what becomes of their answers. */
@SpringBootTest
@AutoConfigureMockMvc
abstract class DeskEdge {
    static final TestTokens TOKENS = TestTokens.create();
    static final String LIBRARIAN = TOKENS.bearer("41", "librarian");
    static final String MANAGER = TOKENS.bearer("51", "manager");
    static final String ADMIN = TOKENS.bearer("61", "admin");
    static final ObjectMapper JSON = new ObjectMapper();

    @MockitoBean
    CatalogueApi catalogue;

    @MockitoBean
    ReaderApi readers;

    @MockitoBean
    StaffApi staff;

    @MockitoBean
    LoanApi loans;

    @MockitoBean
    HoldApi holds;

    @MockitoBean
    OfflineApi offline;

    @MockitoBean
    FeeApi fees;

    @MockitoBean
    PolicyApi policies;

    @MockitoBean
    CalendarApi calendars;

    @MockitoBean
    RecallApi recalls;

    @MockitoBean
    ForgetApi forgetting;

    @MockitoBean
    ShelfApi shelves;

    @MockitoBean
    NoticeApi notices;

    @MockitoBean
    ShelfCheckApi shelfChecks;

    @Autowired
    private MockMvc desk;

    @DynamicPropertySource
    static void alone(DynamicPropertyRegistry properties) {
        TestApp.withoutDatabase().forEach(argument -> put(properties, argument));
        put(properties, TOKENS.argument());
        put(properties, "--hub.desk.shift.secret=of-this-test");
    }

    private static void put(DynamicPropertyRegistry properties, String argument) {
        String[] pair = argument.substring(2).split("=", 2);
        properties.add(pair[0], () -> pair[1]);
    }

    final ResultActions ask(String path, String token) throws Exception {
        return send(HttpMethod.GET, path, token, null);
    }

    final ResultActions post(String path, String body) throws Exception {
        return post(path, LIBRARIAN, body);
    }

    final ResultActions post(String path, String token, String body) throws Exception {
        return send(HttpMethod.POST, path, token, body);
    }

    final ResultActions send(HttpMethod method, String path, @Nullable String token, @Nullable String body)
            throws Exception {
        var sent = request(method, path);
        if (token != null) {
            sent.header(HttpHeaders.AUTHORIZATION, token);
        }
        return desk.perform(
                body == null
                        ? sent
                        : sent.contentType(MediaType.APPLICATION_JSON).content(body));
    }
}
