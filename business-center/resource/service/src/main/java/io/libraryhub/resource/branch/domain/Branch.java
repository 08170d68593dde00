package io.libraryhub.resource.branch.domain;

import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Refused;
import io.libraryhub.kernel.Reply;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A branch 分馆, known in the whole hub by its code.
 *
 * @param kind main, branch, bookroom or 24h
 * @param opens first minute of an ordinary day, HH:mm in the branch's zone
 * @param closes last minute; not after opens means: the next day
 */
public record Branch(
        String code, String nameZh, String nameEn, String kind, String zone, String opens, String closes, int seats) {
    public static final Set<String> KINDS = Set.of("main", "branch", "bookroom", "24h");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1,16}");
    private static final Pattern TIME = Pattern.compile("[0-2][0-9]:[0-5][0-9]");
    private static final int LONGEST_NAME = 80;
    private static final int MOST_SEATS = 100_000;

    /** Checks what came from outside and tells every fault at once. */
    public static Reply<Branch> of(
            @Nullable String code,
            @Nullable String nameZh,
            @Nullable String nameEn,
            @Nullable String kind,
            @Nullable String zone,
            @Nullable String opens,
            @Nullable String closes,
            int seats) {
        List<Reason> faults = new ArrayList<>();
        String goodCode =
                checked(code, "code", code != null && CODE.matcher(code).matches(), faults);
        String goodZh = checked(nameZh, "nameZh", isName(nameZh), faults);
        String goodEn = checked(nameEn, "nameEn", isName(nameEn), faults);
        String goodKind = checked(kind, "kind", kind != null && KINDS.contains(kind), faults);
        String goodZone = checked(zone, "zone", isZone(zone), faults);
        String goodOpens = checked(opens, "opens", isTime(opens), faults);
        String goodCloses = checked(closes, "closes", isTime(closes), faults);
        if (seats < 0 || seats > MOST_SEATS) {
            faults.add(fault("seats", "0–" + MOST_SEATS));
        }
        return faults.isEmpty()
                ? Reply.done(new Branch(goodCode, goodZh, goodEn, goodKind, goodZone, goodOpens, goodCloses, seats))
                : new Refused<>(Kinds.INVALID, faults);
    }

    private static String checked(@Nullable String value, String field, boolean good, List<Reason> faults) {
        if (value != null && good) {
            return value.strip();
        }
        faults.add(fault(field, value == null ? "-" : value.length() > 40 ? value.substring(0, 40) : value));
        return "";
    }

    private static Reason fault(String field, String problem) {
        return new Reason(CommonCodes.INVALID, Map.of("field", field, "problem", problem));
    }

    private static boolean isName(@Nullable String name) {
        return name != null && !name.isBlank() && name.strip().length() <= LONGEST_NAME;
    }

    private static boolean isZone(@Nullable String zone) {
        if (zone == null || zone.length() > 40) {
            return false;
        }
        try {
            ZoneId.of(zone);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isTime(@Nullable String time) {
        if (time == null || !TIME.matcher(time).matches()) {
            return false;
        }
        try {
            LocalTime.parse(time);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
