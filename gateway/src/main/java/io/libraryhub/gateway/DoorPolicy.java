package io.libraryhub.gateway;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What the door lets pass.
 *
 * @param issuer the only issuer whose tokens are taken
 * @param publicKeyLocation file of the RS256 public key (X.509 PEM)
 * @param open what may be asked without a token: {@code METHOD /path/**}
 * @param rememberedTokens of how many tokens it is kept in memory that their signature is good
 * @param endedTokensEvery how often it is asked whose tokens ended before their time
 * @param maxBody the largest request body
 */
@ConfigurationProperties("hub.gateway")
public record DoorPolicy(
        @DefaultValue("library-hub") String issuer,
        String publicKeyLocation,
        @DefaultValue List<String> open,
        @DefaultValue("4096") int rememberedTokens,
        @DefaultValue("2s") Duration endedTokensEvery,
        @DefaultValue("17MB") DataSize maxBody) {}
