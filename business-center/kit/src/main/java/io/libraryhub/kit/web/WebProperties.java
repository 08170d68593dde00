package io.libraryhub.kit.web;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;
import org.springframework.util.unit.DataSize;

/**
 * {@code hub.web.*}.
 *
 * @param open {@code hub.web.public}: path patterns that need no token, GET only unless a method stands before, as in
 *     {@code POST /api/identity/tokens}
 * @param maxBody largest request body in bytes
 * @param largeBodies by path pattern, where larger bodies are expected
 * @param zone in which times are written
 */
@ConfigurationProperties("hub.web")
public record WebProperties(
        @Name("public") @Nullable List<String> open,
        @DefaultValue("1MB") DataSize maxBody,
        @Nullable Map<String, DataSize> largeBodies,
        @DefaultValue("Asia/Shanghai") ZoneId zone) {
    public WebProperties {
        open = open == null ? List.of() : List.copyOf(open);
        largeBodies = largeBodies == null ? Map.of() : Map.copyOf(largeBodies);
    }

    @Override
    public List<String> open() {
        return open == null ? List.of() : open;
    }

    @Override
    public Map<String, DataSize> largeBodies() {
        return largeBodies == null ? Map.of() : largeBodies;
    }
}
