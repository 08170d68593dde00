package io.libraryhub.reader.secret;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Encrypts personal data (AES-256-GCM) and hashes it for lookups (HMAC-SHA256). A ciphertext is the key's id and its
 * length, a nonce, and the sealed bytes; the field's name is bound to it, so that a phone cannot be read as a name.
 */
@Component
public final class Vault {
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec dataKey;
    private final byte[] keyId;
    private final SecretKeySpec lookupKey;
    private final SecureRandom random = new SecureRandom();

    public Vault(SecretProperties secrets) {
        this.dataKey = new SecretKeySpec(key(secrets.dataKey(), "HUB_DATA_KEY"), "AES");
        this.keyId = secrets.dataKeyId().getBytes(StandardCharsets.US_ASCII);
        this.lookupKey = new SecretKeySpec(key(secrets.lookupKey(), "HUB_LOOKUP_KEY"), "HmacSHA256");
        if (keyId.length == 0 || keyId.length > Byte.MAX_VALUE) {
            throw new IllegalStateException("the data key needs a short id");
        }
    }

    private static byte[] key(String base64, String name) {
        byte[] key;
        try {
            key = Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(name + " is not base64", e);
        }
        if (key.length != KEY_BYTES) {
            throw new IllegalStateException(name + " must be " + KEY_BYTES + " bytes in base64");
        }
        return key;
    }

    public byte[] seal(String field, String text) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, field, nonce, text.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(1 + keyId.length + NONCE_BYTES + sealed.length)
                .put((byte) keyId.length)
                .put(keyId)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /** @throws IllegalStateException when it was sealed with another key or as another field, or was changed */
    public String open(String field, byte[] stored) {
        ByteBuffer buffer = ByteBuffer.wrap(stored);
        byte[] id = new byte[buffer.get()];
        buffer.get(id);
        if (!java.util.Arrays.equals(id, keyId)) {
            throw new IllegalStateException("sealed with key " + new String(id, StandardCharsets.US_ASCII)
                    + ", which this service does not hold");
        }
        byte[] nonce = new byte[NONCE_BYTES];
        buffer.get(nonce);
        byte[] sealed = new byte[buffer.remaining()];
        buffer.get(sealed);
        return new String(crypt(Cipher.DECRYPT_MODE, field, nonce, sealed), StandardCharsets.UTF_8);
    }

    private byte[] crypt(int mode, String field, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, dataKey, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(field.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this " + field + " cannot be read", e);
        }
    }

    /** The same text of the same field always gives the same 32 bytes; without the key they tell nothing. */
    public byte[] lookup(String field, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(lookupKey);
            mac.update(field.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
