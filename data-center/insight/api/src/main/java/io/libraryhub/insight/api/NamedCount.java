package io.libraryhub.insight.api;

import java.io.Serializable;

/** A name and its count. */
public record NamedCount(String name, long count) implements Serializable {}
