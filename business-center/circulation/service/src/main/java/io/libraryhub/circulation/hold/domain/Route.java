package io.libraryhub.circulation.hold.domain;

import io.libraryhub.circulation.copy.domain.Copy;
import org.jspecify.annotations.Nullable;

/**
 * Where a copy goes now.
 *
 * @param kind shelf, hold-shelf, transit or repair
 * @param goTo branch where the copy belongs
 * @param copy the copy thereafter
 * @param hold the hold it is meant for, thereafter
 */
public record Route(String kind, String goTo, Copy copy, @Nullable Hold hold) {
    public static final String SHELF = "shelf";
    public static final String HOLD_SHELF = "hold-shelf";
    public static final String TRANSIT = "transit";
    public static final String REPAIR = "repair";
}
