package io.libraryhub.reader.identity.adapter.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kit.web.TokenProperties;
import io.libraryhub.reader.identity.application.Tokens;
import io.libraryhub.reader.secret.SecretProperties;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.converter.RsaKeyConverters;
import org.springframework.stereotype.Component;

/** RS256 tokens (RFC 7519) with the claims iss, sub, role, branch, ver, iat, exp, jti. No name, no phone, no card number. */
@Component
public class SignedTokens implements Tokens {
    private final RSAKey key;
    private final RSASSASigner signer;
    private final JWSHeader header;
    private final String issuer;
    private final Clock clock;

    SignedTokens(SecretProperties secrets, TokenProperties tokens, Clock clock)
            throws IOException, GeneralSecurityException, JOSEException {
        RSAPrivateCrtKey privateKey = read(secrets.tokenKey());
        RSAPublicKey publicKey = (RSAPublicKey) KeyFactory.getInstance("RSA")
                .generatePublic(new RSAPublicKeySpec(privateKey.getModulus(), privateKey.getPublicExponent()));
        this.key = new RSAKey.Builder(publicKey)
                .keyUse(KeyUse.SIGNATURE)
                .algorithm(JWSAlgorithm.RS256)
                .keyIDFromThumbprint()
                .build();
        this.signer = new RSASSASigner(privateKey);
        this.header =
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
        this.issuer = tokens.issuer();
        this.clock = clock;
    }

    private static RSAPrivateCrtKey read(String path) throws IOException {
        if (path.isEmpty()) {
            throw new IllegalStateException("HUB_JWT_PRIVATE_KEY names no file");
        }
        try (InputStream in = Files.newInputStream(Path.of(path))) {
            if (RsaKeyConverters.pkcs8().convert(in) instanceof RSAPrivateCrtKey key) {
                return key;
            }
            throw new IllegalStateException(path + " is no RSA key in PKCS#8");
        }
    }

    @Override
    public Token issue(Actor actor, int version, Duration valid) {
        Instant now = clock.instant();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject(actor.id())
                .claim("role", actor.role())
                .claim("ver", version)
                .claim("iat", now.getEpochSecond())
                .claim("exp", now.plus(valid).getEpochSecond())
                .jwtID(UUID.randomUUID().toString());
        if (actor.branch() != null) {
            claims.claim("branch", actor.branch());
        }
        SignedJWT token = new SignedJWT(header, claims.build());
        try {
            token.sign(signer);
        } catch (JOSEException e) {
            throw new IllegalStateException("the token could not be signed", e);
        }
        return new Token(token.serialize(), valid, actor);
    }

    /** The public half, as a JSON Web Key Set (RFC 7517). */
    public Map<String, Object> publicKeys() {
        return new JWKSet(key.toPublicJWK()).toJSONObject();
    }
}
