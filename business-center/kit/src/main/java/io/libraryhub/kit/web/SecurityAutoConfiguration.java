package io.libraryhub.kit.web;

import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.security.interfaces.RSAPublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.security.oauth2.resource.servlet.OAuth2ResourceServerAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.converter.RsaKeyConverters;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.MappedJwtClaimSetConverter;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.util.ResourceUtils;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Deny by default: every path needs a token of the hub's issuer, except those listed as public and the probes. */
@AutoConfiguration(before = OAuth2ResourceServerAutoConfiguration.class, after = WebAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass({HttpSecurity.class, JwtAuthenticationConverter.class})
@EnableConfigurationProperties(TokenProperties.class)
public class SecurityAutoConfiguration {
    private static final List<String> PROBES = List.of("/actuator/health/**", "/actuator/prometheus", "/actuator/info");

    @Bean
    @ConditionalOnMissingBean
    JwtDecoder jwtDecoder(TokenProperties properties) throws IOException {
        NimbusJwtDecoder decoder =
                NimbusJwtDecoder.withPublicKey(key(properties.publicKey())).build();
        // Our issuer is a name. The default tries it as an address first and fails, with an exception for each request.
        decoder.setClaimSetConverter(
                MappedJwtClaimSetConverter.withDefaults(Map.of(JwtClaimNames.ISS, Object::toString)));
        JwtTimestampValidator times = new JwtTimestampValidator();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                times, new JwtIssuerValidator(properties.issuer()), SecurityAutoConfiguration::namesSubjectAndRole));
        return new RememberedTokens(decoder, times, properties.remembered());
    }

    /** Requests are measured as a whole; a timer around each filter of each request costs more than the filters. */
    @Bean
    @ConditionalOnMissingBean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    private static RSAPublicKey key(@Nullable String pem) throws IOException {
        if (pem == null) {
            throw new IllegalStateException("hub.jwt.public-key (HUB_JWT_PUBLIC_KEY) names no file");
        }
        try (InputStream in = ResourceUtils.getURL(pem).openStream()) {
            RSAPublicKey key = RsaKeyConverters.x509().convert(in);
            if (key == null) {
                throw new IllegalStateException(pem + " is no public key");
            }
            return key;
        }
    }

    private static OAuth2TokenValidatorResult namesSubjectAndRole(Jwt token) {
        return token.getSubject() != null && token.getClaimAsString("role") != null && token.getExpiresAt() != null
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(
                        new OAuth2Error("invalid_token", "sub, role or exp is missing", null));
    }

    @Bean
    @ConditionalOnMissingBean
    SecurityFilterChain hubSecurity(HttpSecurity http, WebProperties web, Problems problems) throws Exception {
        RequestMatcher[] open = open(web);
        AuthenticationEntryPoint unknown = (request, response, e) -> problems.write(
                request, response, HttpStatus.UNAUTHORIZED, List.of(Reason.of(ProblemCodes.UNAUTHENTICATED)));
        AccessDeniedHandler forbidden = (request, response, e) ->
                problems.write(request, response, HttpStatus.FORBIDDEN, List.of(Reason.of(CommonCodes.NOT_ALLOWED)));
        return http.csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(a -> a.dispatcherTypeMatchers(
                                jakarta.servlet.DispatcherType.ERROR, jakarta.servlet.DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers(open)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(o -> o.jwt(j -> j.jwtAuthenticationConverter(roles()))
                        .authenticationEntryPoint(unknown)
                        .accessDeniedHandler(forbidden))
                .exceptionHandling(x -> x.authenticationEntryPoint(unknown).accessDeniedHandler(forbidden))
                .build();
    }

    private static RequestMatcher[] open(WebProperties web) {
        PathPatternRequestMatcher.Builder paths = PathPatternRequestMatcher.withDefaults();
        List<RequestMatcher> all = new ArrayList<>();
        PROBES.forEach(p -> all.add(paths.matcher(HttpMethod.GET, p)));
        for (String each : web.open()) {
            int space = each.indexOf(' ');
            all.add(
                    space < 0
                            ? paths.matcher(HttpMethod.GET, each)
                            : paths.matcher(
                                    HttpMethod.valueOf(each.substring(0, space)),
                                    each.substring(space + 1).trim()));
        }
        return all.toArray(RequestMatcher[]::new);
    }

    private static JwtAuthenticationConverter roles() {
        JwtAuthenticationConverter converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(
                token -> List.of(new SimpleGrantedAuthority("ROLE_" + token.getClaimAsString("role"))));
        return converter;
    }

    @Bean
    WebMvcConfigurer currentActor() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CurrentActorResolver());
            }
        };
    }
}
