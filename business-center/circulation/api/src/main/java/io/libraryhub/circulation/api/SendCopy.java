package io.libraryhub.circulation.api;

import io.libraryhub.kernel.Actor;
import java.io.Serializable;

/**
 * Staff send a copy to another branch.
 *
 * @param branch where it is handed to the courier
 * @param toBranch where it is to stand
 */
public record SendCopy(String requestId, Actor actor, String barcode, String branch, String toBranch)
        implements Serializable {}
