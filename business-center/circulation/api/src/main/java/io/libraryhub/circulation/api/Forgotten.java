package io.libraryhub.circulation.api;

import java.io.Serializable;
import java.time.Instant;

/** @param at when the reader was forgotten; whose it was is not kept */
public record Forgotten(Instant at) implements Serializable {}
