package io.libraryhub.circulation.notice.domain;

import io.libraryhub.circulation.policy.domain.NoticePolicy;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/** What a notice can be about. */
public enum NoticeKind {
    /** A loan is due in a few days. */
    DUE_SOON("due-soon", policy -> policy.dueSoonDays() > 0),
    /** A loan is late. */
    OVERDUE("overdue", policy -> policy.overdueMost() > 0),
    /** A copy waits on the hold shelf. */
    READY("ready", NoticePolicy::ready),
    /** A copy was not collected in time. */
    HOLD_EXPIRED("hold-expired", NoticePolicy::holdExpired),
    /** A lent copy was called back. */
    RECALLED("recalled", NoticePolicy::recalled),
    /** A fee was charged. */
    FEE("fee", NoticePolicy::fee);

    private final String code;
    private final Predicate<NoticePolicy> wanted;

    NoticeKind(String code, Predicate<NoticePolicy> wanted) {
        this.code = code;
        this.wanted = wanted;
    }

    public String code() {
        return code;
    }

    /** Whether readers are told of it. */
    public boolean wanted(NoticePolicy policy) {
        return wanted.test(policy);
    }

    /** Whether it goes out at a time of day rather than at once. */
    public boolean daily() {
        return this == DUE_SOON || this == OVERDUE;
    }

    public static Optional<NoticeKind> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }

    public static NoticeKind of(String code) {
        return find(code).orElseThrow(() -> new IllegalStateException("no kind of notice: " + code));
    }
}
