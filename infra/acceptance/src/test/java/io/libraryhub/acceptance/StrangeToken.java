package io.libraryhub.acceptance;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;

/** Tokens that look right and are not: of a key that is not the hub's. */
public final class StrangeToken {
    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

    private StrangeToken() {}

    /** Signed RS256 with another key, for an admin. */
    public static String ofAnotherKey() {
        try {
            PrivateKey key =
                    KeyPairGenerator.getInstance("RSA").generateKeyPair().getPrivate();
            String content = part("{\"alg\":\"RS256\",\"typ\":\"JWT\"}") + "." + claims();
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + "." + URL.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Not signed at all. */
    public static String unsigned() {
        return part("{\"alg\":\"none\"}") + "." + claims() + ".";
    }

    /** A good token whose role was changed by hand. */
    public static String promoted(String good) {
        String[] parts = good.split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
                .replace("\"reader\"", "\"admin\"");
        return parts[0] + "." + part(claims) + "." + parts[2];
    }

    private static String claims() {
        long now = Instant.now().getEpochSecond();
        return part("{\"iss\":\"library-hub\",\"sub\":\"1\",\"role\":\"admin\",\"iat\":" + now + ",\"exp\":"
                + (now + 3600) + "}");
    }

    private static String part(String json) {
        return URL.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
