package io.libraryhub.kit.pages;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code hub.pages.*}.
 *
 * @param app the front app: {@code classpath:/static/<app>/} is served under {@code /<app>/}
 * @param keep how long a browser keeps files whose names carry their checksum ({@code assets/})
 * @param contentSecurityPolicy what the pages may load and run: their own files and nothing else. Charts and pop-ups
 *     place themselves with style attributes.
 */
@ConfigurationProperties("hub.pages")
public record PagesProperties(
        String app,
        @DefaultValue("365d") Duration keep,
        @DefaultValue(
                        "default-src 'self'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'")
                String contentSecurityPolicy) {
    String root() {
        return "/" + app + "/";
    }
}
