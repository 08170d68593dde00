package io.libraryhub.reader.api;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.ReaderId;
import java.io.Serializable;

/** @param purpose profile (recommendations) */
public record SetConsent(String requestId, Actor actor, ReaderId readerId, String purpose, boolean granted)
        implements Serializable {}
