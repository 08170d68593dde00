package io.libraryhub.resource.api;

import java.io.Serializable;

/** How many titles found have this value. */
public record FacetCount(String value, long count) implements Serializable {}
