package io.libraryhub.insight.foryou.application;

import io.libraryhub.insight.recommend.MethodChoice;
import io.libraryhub.kernel.ReaderId;
import java.util.List;

/** Which method a reader gets: always the same one, without keeping a list of who gets which. */
final class Division {
    /** Knuth's multiplier: neighbouring ids, which come from one registration desk, fall apart. */
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private static final int TOP_BITS = 33;

    private Division() {}

    static String methodOf(ReaderId reader, MethodChoice choice) {
        List<String> compared = choice.getCompare();
        if (compared.isEmpty()) {
            return choice.getMethod();
        }
        int place = (int) ((reader.value() * MIX) >>> TOP_BITS);
        return compared.get(place % compared.size());
    }
}
