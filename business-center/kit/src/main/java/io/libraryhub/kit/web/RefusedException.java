package io.libraryhub.kit.web;

import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Refused;
import java.util.List;

/** A refusal on its way to becoming a problem body; thrown at the REST edge only. */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String kind;
    private final transient List<Reason> reasons;

    public RefusedException(Refused<?> refused) {
        this(refused.kind(), refused.reasons());
    }

    public RefusedException(String kind, List<Reason> reasons) {
        super(kind + ": " + reasons, null, false, false);
        this.kind = kind;
        this.reasons = List.copyOf(reasons);
    }

    /** One of {@link io.libraryhub.kernel.Kinds}. */
    public String kind() {
        return kind;
    }

    public List<Reason> reasons() {
        return reasons;
    }
}
