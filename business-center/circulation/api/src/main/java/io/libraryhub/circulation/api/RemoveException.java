package io.libraryhub.circulation.api;

import io.libraryhub.kernel.Actor;
import java.io.Serializable;
import java.time.LocalDate;

/** The week holds again on these days. */
public record RemoveException(String requestId, Actor actor, String branch, LocalDate from, LocalDate to)
        implements Serializable {}
