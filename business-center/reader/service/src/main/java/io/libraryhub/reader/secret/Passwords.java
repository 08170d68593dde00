package io.libraryhub.reader.secret;

import io.libraryhub.reader.ReaderPolicies;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCrypt;
import org.springframework.stereotype.Component;

/** bcrypt over SHA-256: bcrypt alone reads only 72 bytes, which is 24 Chinese characters. */
@Component
public final class Passwords {
    private final ReaderPolicies policies;
    private final ConcurrentHashMap<Integer, String> decoys = new ConcurrentHashMap<>();

    public Passwords(ReaderPolicies policies) {
        this.policies = policies;
    }

    public String hash(String password) {
        return BCrypt.hashpw(digest(password), BCrypt.gensalt(policies.getPasswordStrength()));
    }

    /**
     * @param hash null when there is no such account: the same work is done, so that the time taken does not tell
     */
    public boolean matches(String password, @Nullable String hash) {
        if (hash == null) {
            String decoy = decoys.computeIfAbsent(
                    policies.getPasswordStrength(), cost -> BCrypt.hashpw("nobody", BCrypt.gensalt(cost)));
            BCrypt.checkpw(digest(password), decoy);
            return false;
        }
        return BCrypt.checkpw(digest(password), hash);
    }

    private static String digest(String password) {
        try {
            byte[] sha = MessageDigest.getInstance("SHA-256").digest(password.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(sha);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
