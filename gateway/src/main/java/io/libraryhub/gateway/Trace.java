package io.libraryhub.gateway;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** W3C trace context: {@code 00-<32 hex>-<16 hex>-<2 hex>}. */
final class Trace {
    static final String TRACEPARENT = "traceparent";
    private static final Pattern FORM = Pattern.compile("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");

    private Trace() {}

    static boolean isValid(@Nullable String header) {
        return header != null && FORM.matcher(header).matches();
    }

    static String begin() {
        byte[] id = new byte[24];
        ThreadLocalRandom.current().nextBytes(id);
        String hex = HexFormat.of().formatHex(id);
        return "00-" + hex.substring(0, 32) + "-" + hex.substring(32) + "-01";
    }

    static String idOf(@Nullable String header) {
        return header != null && FORM.matcher(header).matches() ? header.substring(3, 35) : "";
    }
}
