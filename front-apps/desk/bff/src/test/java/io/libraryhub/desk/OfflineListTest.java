package io.libraryhub.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.libraryhub.circulation.api.CirculationCodes;
import io.libraryhub.circulation.api.OfflineAct;
import io.libraryhub.circulation.api.OfflineOutcome;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Reply;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Base64;
import java.util.List;
import org.apache.dubbo.rpc.RpcException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;

/** A desk that was cut off brings its list: what is genuine is carried out in order, everything else not at all. */
class OfflineListTest extends DeskEdge {
    private static final String MORNING_SHIFT = TOKENS.bearer("41", "librarian");
    private static final String EVENING_SHIFT = TOKENS.bearer("42", "librarian");
    private static final DateTimeFormatter MILLIS =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    @Autowired
    private Clock clock;

    private final KeyPair keys = keys();
    private String certificate = "";
    private String deskId = "";
    private String previous = "";
    private int sequence;

    @BeforeEach
    void openShift() throws Exception {
        JsonNode shift = JSON.readTree(post("/api/desk/shifts", MORNING_SHIFT, opening(keys))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
        certificate = shift.path("certificate").asText();
        deskId = shift.path("deskId").asText();
        when(offline.settle(any())).thenReturn(Reply.done(new OfflineOutcome("applied", List.of(), null, null)));
    }

    @Test
    void acts_are_carried_out_in_order_in_the_name_of_who_worked_there() throws Exception {
        ArrayNode acts = JSON.createArrayNode().add(lend("B0000001")).add(takeBack("B0000001"));

        bring(acts)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.results[*].state")
                        .value(org.hamcrest.Matchers.everyItem(org.hamcrest.Matchers.is("applied"))));

        ArgumentCaptor<OfflineAct> sent = ArgumentCaptor.forClass(OfflineAct.class);
        verify(offline, times(2)).settle(sent.capture());
        assertThat(sent.getAllValues())
                .extracting(OfflineAct::requestId, OfflineAct::kind, act -> act.actor()
                        .id())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(deskId + ":1", "check-out", "41"),
                        org.assertj.core.groups.Tuple.tuple(deskId + ":2", "check-in", "41"));
    }

    @Test
    void a_conflict_is_told_with_its_reasons_and_the_rest_goes_on() throws Exception {
        when(offline.settle(any()))
                .thenReturn(Reply.done(new OfflineOutcome(
                        "conflict", List.of(Reason.of(CirculationCodes.LENT_AGAIN_SINCE)), null, null)))
                .thenReturn(Reply.done(new OfflineOutcome("applied", List.of(), null, null)));

        bring(JSON.createArrayNode().add(takeBack("B0000001")).add(takeBack("B0000002")))
                .andExpect(jsonPath("$.results[0].state").value("conflict"))
                .andExpect(jsonPath("$.results[0].reasons[0].text").value("断网期间还回后，这册书又被借出"))
                .andExpect(jsonPath("$.results[1].state").value("applied"));
    }

    @Test
    void where_a_service_is_away_no_act_overtakes_the_one_before_it() throws Exception {
        when(offline.settle(any()))
                .thenReturn(Reply.done(new OfflineOutcome("applied", List.of(), null, null)))
                .thenThrow(new RpcException(RpcException.TIMEOUT_EXCEPTION, "too slow"))
                .thenReturn(Reply.done(new OfflineOutcome("applied", List.of(), null, null)));

        bring(JSON.createArrayNode().add(lend("B0000001")).add(lend("B0000002")).add(lend("B0000003")))
                .andExpect(jsonPath("$.results[*].state")
                        .value(org.hamcrest.Matchers.contains("applied", "waiting", "waiting")));

        verify(offline, times(2)).settle(any());
    }

    @Test
    void an_act_changed_after_it_was_signed_stops_the_list() throws Exception {
        ArrayNode acts = JSON.createArrayNode().add(lend("B0000001")).add(lend("B0000002"));
        ((ObjectNode) acts.get(1)).put("cardNo", "90000002");

        bring(acts)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.code").value("ACT_NOT_GENUINE"))
                .andExpect(jsonPath("$.reasons[0].details.sequence").value("2"));
        verifyNoInteractions(offline);
    }

    @Test
    void an_act_left_out_or_moved_shows() throws Exception {
        ObjectNode first = lend("B0000001");
        ObjectNode second = takeBack("B0000001");
        ObjectNode third = lend("B0000001");

        bring(JSON.createArrayNode().add(first).add(third)).andExpect(status().isUnprocessableEntity());
        bring(JSON.createArrayNode().add(second).add(first)).andExpect(status().isUnprocessableEntity());
        bring(JSON.createArrayNode().add(second).add(third)).andExpect(status().isOk());
    }

    @Test
    void another_desks_key_signs_nothing_here() throws Exception {
        ObjectNode act = lend("B0000001");
        act.put("signature", sign(keys(), text(act)));

        bring(JSON.createArrayNode().add(act)).andExpect(jsonPath("$.code").value("ACT_NOT_GENUINE"));
        verifyNoInteractions(offline);
    }

    @Test
    void a_certificate_that_somebody_wrote_himself_is_none() throws Exception {
        ArrayNode acts = JSON.createArrayNode().add(lend("B0000001"));
        String forged = Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(new String(
                                        Base64.getUrlDecoder()
                                                .decode(certificate.split("\\.")[0]),
                                        StandardCharsets.UTF_8)
                                .replace("librarian", "admin")
                                .getBytes(StandardCharsets.UTF_8))
                + "."
                + certificate.split("\\.")[1];
        for (String each : List.of(forged, "x", "x.y", certificate + "A")) {
            certificate = each;
            bring(acts)
                    .andExpect(status().isUnprocessableEntity())
                    .andExpect(jsonPath("$.code").value("SHIFT_UNKNOWN"));
        }
        verifyNoInteractions(offline);
    }

    @Test
    void a_time_outside_of_the_shift_stops_the_list() throws Exception {
        bring(JSON.createArrayNode()
                        .add(act("check-in", null, "B0000001", clock.instant().plusSeconds(13 * 3600))))
                .andExpect(jsonPath("$.code").value("ACT_NOT_GENUINE"));
        verifyNoInteractions(offline);
    }

    @Test
    void a_key_on_another_curve_opens_no_shift() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp384r1"));
        post("/api/desk/shifts", MORNING_SHIFT, opening(generator.generateKeyPair()))
                .andExpect(jsonPath("$.code").value("SHIFT_UNKNOWN"));
    }

    private ObjectNode lend(String barcode) {
        return act("check-out", "90000001", barcode, clock.instant());
    }

    private ObjectNode takeBack(String barcode) {
        return act("check-in", null, barcode, clock.instant());
    }

    /** The next act of this desk, signed and linked to the one before it, as the page does it. */
    private ObjectNode act(String kind, @org.jspecify.annotations.Nullable String cardNo, String barcode, Instant at) {
        ObjectNode act = JSON.createObjectNode()
                .put("sequence", ++sequence)
                .put("at", MILLIS.format(at))
                .put("kind", kind)
                .put("barcode", barcode)
                .put("branch", "main")
                .put("previous", previous);
        if (cardNo != null) {
            act.put("cardNo", cardNo);
        }
        act.put("signature", sign(keys, text(act)));
        previous = digest(text(act) + "\n" + act.path("signature").asText());
        return act;
    }

    private String text(ObjectNode act) {
        return String.join(
                "\n",
                deskId,
                act.path("sequence").asText(),
                act.path("at").asText(),
                act.path("kind").asText(),
                act.path("cardNo").asText(""),
                act.path("barcode").asText(),
                act.path("branch").asText(),
                act.path("previous").asText());
    }

    private ResultActions bring(ArrayNode acts) throws Exception {
        return post(
                "/api/desk/offline",
                EVENING_SHIFT,
                JSON.createObjectNode()
                        .put("certificate", certificate)
                        .<ObjectNode>set("acts", acts)
                        .toString());
    }

    private static String opening(KeyPair keys) {
        return JSON.createObjectNode()
                .put("publicKey", encode(keys.getPublic().getEncoded()))
                .toString();
    }

    private static String sign(KeyPair keys, String text) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(keys.getPrivate());
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return encode(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String digest(String text) {
        try {
            return encode(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
