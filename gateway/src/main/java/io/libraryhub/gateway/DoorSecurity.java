package io.libraryhub.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.security.interfaces.RSAPublicKey;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ResourceLoader;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.converter.RsaKeyConverters;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.MappedJwtClaimSetConverter;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;

/**
 * Denies by default: what is not listed as open needs a token of ours, signed RS256. A token that is sent must be good even
 * where none is needed. What a role may do is decided by the application behind.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
class DoorSecurity {
    @Bean
    SecurityWebFilterChain door(ServerHttpSecurity http, DoorPolicy policy, Problems problems) {
        ServerAuthenticationEntryPoint whoAreYou =
                (exchange, e) -> problems.write(exchange, HttpStatus.UNAUTHORIZED, "TOKEN_NEEDED");
        return http.csrf(ServerHttpSecurity.CsrfSpec::disable)
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .headers(h -> h.frameOptions(f -> f.disable()).cache(c -> c.disable()))
                .authorizeExchange(paths -> paths.matchers(new OpenPaths(policy.open()))
                        .permitAll()
                        .anyExchange()
                        .authenticated())
                .oauth2ResourceServer(o -> o.jwt(j -> {}).authenticationEntryPoint(whoAreYou))
                .exceptionHandling(e -> e.authenticationEntryPoint(whoAreYou)
                        .accessDeniedHandler(
                                (exchange, denied) -> problems.write(exchange, HttpStatus.FORBIDDEN, "NOT_ALLOWED")))
                .build();
    }

    /** Requests are measured as a whole; a timer around each filter of each request costs more than the filters. */
    @Bean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    ReactiveJwtDecoder tokens(DoorPolicy policy, EndedTokens ended, ResourceLoader files) throws IOException {
        try (InputStream pem =
                files.getResource("file:" + policy.publicKeyLocation()).getInputStream()) {
            RSAPublicKey key = RsaKeyConverters.x509().convert(pem);
            if (key == null) {
                throw new IllegalStateException("no RSA public key in " + policy.publicKeyLocation());
            }
            NimbusJwtDecoder decoder = NimbusJwtDecoder.withPublicKey(key).build();
            // Our issuer is a name. The default tries it as an address first and fails, with an exception for each
            // request.
            decoder.setClaimSetConverter(
                    MappedJwtClaimSetConverter.withDefaults(Map.of(JwtClaimNames.ISS, Object::toString)));
            decoder.setJwtValidator(JwtValidators.createDefaultWithIssuer(policy.issuer()));
            OAuth2TokenValidator<Jwt> stillCounts =
                    new DelegatingOAuth2TokenValidator<>(new JwtTimestampValidator(), ended);
            return new RememberedTokens(decoder, stillCounts, policy.rememberedTokens());
        }
    }
}
