package io.libraryhub.kit.web;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * {@code hub.jwt.*}.
 *
 * @param publicKey PEM (X.509) of the key that signs tokens
 * @param issuer whose tokens count
 */
@ConfigurationProperties("hub.jwt")
public record TokenProperties(@Nullable Resource publicKey, @DefaultValue("library-hub") String issuer) {}
