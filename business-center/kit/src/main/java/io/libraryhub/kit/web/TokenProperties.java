package io.libraryhub.kit.web;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code hub.jwt.*}.
 *
 * @param publicKey file with the PEM (X.509) of the key that signs tokens: a path, or an address such as {@code file:}.
 *     The variable HUB_JWT_PUBLIC_KEY sets it as it stands, before any default is asked.
 * @param issuer whose tokens count
 * @param remembered of how many tokens it is kept in memory that their signature is good
 */
@ConfigurationProperties("hub.jwt")
public record TokenProperties(
        @Nullable String publicKey, @DefaultValue("library-hub") String issuer, @DefaultValue("4096") int remembered) {}
