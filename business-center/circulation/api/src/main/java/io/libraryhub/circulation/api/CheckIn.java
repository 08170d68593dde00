package io.libraryhub.circulation.api;

import io.libraryhub.kernel.Actor;
import java.io.Serializable;

/** A copy comes back, or is scanned by staff to see where it belongs. */
public record CheckIn(String requestId, Actor actor, String barcode, String branch, String channel)
        implements Serializable {}
