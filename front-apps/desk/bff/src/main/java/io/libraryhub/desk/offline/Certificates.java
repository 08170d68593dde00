package io.libraryhub.desk.offline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.libraryhub.desk.DeskCodes;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kit.web.RefusedException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Seals a shift, so that this app, which keeps nothing, knows it again: the desk carries its own certificate. The seal is
 * an HMAC-SHA256 under a key derived from a secret that only the hub's processes have.
 */
@Component
class Certificates {
    private static final String ALGORITHM = "HmacSHA256";
    private static final String PURPOSE = "library-hub desk shift v1";

    private final SecretKeySpec key;
    private final ObjectMapper json;

    Certificates(ShiftProperties properties, ObjectMapper json) {
        if (properties.secret().isBlank()) {
            throw new IllegalStateException("hub.desk.shift.secret (HUB_RPC_KEY) is empty");
        }
        byte[] secret = properties.secret().getBytes(StandardCharsets.UTF_8);
        this.key = new SecretKeySpec(mac(new SecretKeySpec(secret, ALGORITHM), PURPOSE), ALGORITHM);
        this.json = json;
    }

    String seal(Shift shift) {
        try {
            String text = encode(json.writeValueAsBytes(shift));
            return text + "." + encode(mac(key, text));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws RefusedException when the seal is not ours */
    Shift open(String certificate) {
        int dot = certificate.indexOf('.');
        if (dot < 0) {
            throw unknown();
        }
        String text = certificate.substring(0, dot);
        try {
            byte[] seal = Base64.getUrlDecoder().decode(certificate.substring(dot + 1));
            if (!MessageDigest.isEqual(seal, mac(key, text))) {
                throw unknown();
            }
            return json.readValue(Base64.getUrlDecoder().decode(text), Shift.class);
        } catch (IllegalArgumentException | java.io.IOException e) {
            throw unknown();
        }
    }

    static RefusedException unknown() {
        return new RefusedException(Kinds.INVALID, List.of(Reason.of(DeskCodes.SHIFT_UNKNOWN)));
    }

    private static byte[] mac(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
