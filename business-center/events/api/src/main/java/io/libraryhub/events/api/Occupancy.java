package io.libraryhub.events.api;

import java.io.Serializable;
import java.time.Instant;

/** @param cap at the cap one goes out before one comes in (row 33) */
public record Occupancy(String venue, int inside, int cap, int enteredToday, Instant asOf) implements Serializable {}
