package io.libraryhub.desk.offline;

import java.time.Instant;

/**
 * A shift of a desk.
 *
 * @param certificate what the desk shows when it brings its list
 * @param from the hub's time now: by it the desk knows how far its own clock is off
 * @param until the last moment at which it may note acts by itself
 * @param cardForm how a card number looks, as a regular expression
 */
public record ShiftBody(String deskId, String certificate, Instant from, Instant until, String cardForm) {}
