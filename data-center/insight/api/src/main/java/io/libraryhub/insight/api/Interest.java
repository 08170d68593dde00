package io.libraryhub.insight.api;

import java.io.Serializable;

/** @param kind class, author, activity or tag */
public record Interest(String kind, String name, double weight) implements Serializable {}
