package io.libraryhub.events.api;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.ReaderId;
import java.io.Serializable;
import java.time.LocalDate;

/** @param noticeAccepted the entry notice was read (row 35) */
public record BookVisit(
        String requestId, Actor actor, ReaderId readerId, String venue, LocalDate day, boolean noticeAccepted)
        implements Serializable {}
