package io.libraryhub.circulation.input;

import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Reply;
import io.libraryhub.resource.api.ResourceCodes;

/** Answers about things that do not exist. */
public final class Missing {
    private Missing() {}

    /** @param what the kind of thing: item, loan, hold, title */
    public static Reason reason(String what) {
        return Reason.of(CommonCodes.NOT_FOUND, "what", what);
    }

    /** A branch that the library does not have: what was sent makes no sense. */
    public static <T> Reply<T> branch(String code) {
        return Reply.refused(Kinds.INVALID, Reason.of(ResourceCodes.UNKNOWN_BRANCH, "branch", code));
    }

    public static <T> Reply<T> reply(String what) {
        return Reply.refused(Kinds.NOT_FOUND, reason(what));
    }
}
