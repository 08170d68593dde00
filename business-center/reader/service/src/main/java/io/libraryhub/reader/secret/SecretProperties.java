package io.libraryhub.reader.secret;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * {@code hub.secret.*}: what only this service holds.
 *
 * @param dataKey AES-256 key of personal data, base64
 * @param dataKeyId stands before each ciphertext, so that a later key can live beside this one
 * @param lookupKey HMAC key of lookups, base64 of 32 bytes
 * @param tokenKey path of the PKCS#8 PEM that signs tokens
 */
@ConfigurationProperties("hub.secret")
public record SecretProperties(String dataKey, String dataKeyId, String lookupKey, String tokenKey) {
    @Override
    public String toString() {
        return "SecretProperties[dataKeyId=" + dataKeyId + "]";
    }
}
