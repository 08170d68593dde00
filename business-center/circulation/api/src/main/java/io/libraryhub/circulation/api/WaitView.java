package io.libraryhub.circulation.api;

import java.io.Serializable;

/**
 * An honest range: half of such readers wait no longer than {@code fromDays}, nine in ten no longer than {@code toDays}.
 *
 * @param fromDays rounded down
 * @param toDays rounded up, at least 1
 * @param basis measured: by the title's own copies, as they came back of late; policy: by the loan period, since too little is
 *     known of them
 */
public record WaitView(int fromDays, int toDays, String basis) implements Serializable {
    public static final String MEASURED = "measured";
    public static final String POLICY = "policy";

    public WaitView {
        basis = basis == null ? POLICY : basis;
    }
}
