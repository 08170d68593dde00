package io.libraryhub.canary.api;

import java.io.Serializable;

/** Keeps the rule that {@link StayAtHome} breaks. */
public record Traveller(String barcode) implements Serializable {}
