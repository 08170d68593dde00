package io.libraryhub.kit.test;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;

/** Tokens as the hub gives them, signed with a key of the test's own; the process under test is told its public half. */
public final class TestTokens {
    private static final Duration LIFE = Duration.ofMinutes(10);

    private final KeyPair keys;
    private final Path publicKey;

    private TestTokens(KeyPair keys, Path publicKey) {
        this.keys = keys;
        this.publicKey = publicKey;
    }

    public static TestTokens create() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            KeyPair keys = generator.generateKeyPair();
            Path file = Files.createTempFile("hub-test-key", ".pem");
            file.toFile().deleteOnExit();
            String pem = Base64.getMimeEncoder().encodeToString(keys.getPublic().getEncoded());
            Files.writeString(file, "-----BEGIN PUBLIC KEY-----\n" + pem + "\n-----END PUBLIC KEY-----\n");
            return new TestTokens(keys, file);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For the arguments of the process under test. */
    public String argument() {
        return "--hub.jwt.public-key=" + publicKey.toUri();
    }

    /** The value of an Authorization header. */
    public String bearer(String subject, String role) {
        return bearer(subject, role, "library-hub", Instant.now().plus(LIFE));
    }

    /** The same from another issuer or with another end. */
    public String bearer(String subject, String role, String issuer, Instant ends) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader(JWSAlgorithm.RS256),
                    new JWTClaimsSet.Builder()
                            .issuer(issuer)
                            .subject(subject)
                            .claim("role", role)
                            .expirationTime(Date.from(ends))
                            .build());
            token.sign(new RSASSASigner(keys.getPrivate()));
            return "Bearer " + token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
