package io.libraryhub.resource.api;

import io.libraryhub.kernel.Actor;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A range of shelves, from a call number to a call number, both included. A class number takes in everything under it:
 * from I246 to I247 ends after I247.59/88.
 *
 * @param fromCallNumber null: from the first
 * @param toCallNumber null: to the last
 * @param collection only this part of the stock; null: all
 */
public record StartShelfCheck(
        String requestId,
        Actor actor,
        String branch,
        @Nullable String fromCallNumber,
        @Nullable String toCallNumber,
        @Nullable String collection)
        implements Serializable {}
