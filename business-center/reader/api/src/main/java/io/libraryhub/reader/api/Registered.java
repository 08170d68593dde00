package io.libraryhub.reader.api;

import java.io.Serializable;

/** A new reader and the first card. */
public record Registered(ReaderView reader, CardView card) implements Serializable {}
