package io.libraryhub.kit.trace;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * The W3C trace context of the current thread. The trace id stands in the log's {@code trace} field; each hop gets a
 * span id of its own.
 */
public final class Trace {
    /** Header, attachment and message property. */
    public static final String HEADER = "traceparent";

    private static final String MDC_KEY = "trace";
    private static final int LENGTH = 55;

    private Trace() {}

    /** Continues the trace that arrived, or starts one when there is none or it is not well formed. */
    public static Scope open(@Nullable String traceparent) {
        String before = MDC.get(MDC_KEY);
        String id = traceparent != null && wellFormed(traceparent) ? traceparent.substring(3, 35) : newId();
        MDC.put(MDC_KEY, id);
        return new Scope(before);
    }

    /** The 32 hexadecimal digits of the current trace; null outside of any. */
    public static @Nullable String id() {
        return MDC.get(MDC_KEY);
    }

    /** What to hand to the next hop; null outside of any trace. */
    public static @Nullable String traceparent() {
        String id = id();
        if (id == null) {
            return null;
        }
        long span = ThreadLocalRandom.current().nextLong();
        return "00-" + id + '-' + HexFormat.of().toHexDigits(span == 0 ? 1 : span) + "-01";
    }

    private static String newId() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(random.nextLong() | 1L) + hex.toHexDigits(random.nextLong());
    }

    private static boolean wellFormed(String text) {
        if (text.length() != LENGTH
                || !text.startsWith("00-")
                || text.charAt(35) != '-'
                || text.charAt(52) != '-'
                || text.startsWith("00000000000000000000000000000000", 3)) {
            return false;
        }
        for (int i = 3; i < LENGTH; i++) {
            char c = text.charAt(i);
            boolean dash = i == 35 || i == 52;
            if (!dash && !(c >= '0' && c <= '9') && !(c >= 'a' && c <= 'f')) {
                return false;
            }
        }
        return true;
    }

    /** Puts back what was before; open and close on the same thread. */
    public static final class Scope implements AutoCloseable {
        private final @Nullable String before;

        private Scope(@Nullable String before) {
            this.before = before;
        }

        @Override
        public void close() {
            if (before == null) {
                MDC.remove(MDC_KEY);
            } else {
                MDC.put(MDC_KEY, before);
            }
        }
    }
}
