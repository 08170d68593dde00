package io.libraryhub.reader.api;

import java.io.Serializable;
import java.time.Instant;

/** @param at when the reader was erased; whose it was is not kept */
public record Erased(Instant at) implements Serializable {}
