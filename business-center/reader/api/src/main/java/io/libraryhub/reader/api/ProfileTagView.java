package io.libraryhub.reader.api;

import java.io.Serializable;

/** @param kind class, author, activity or tag */
public record ProfileTagView(String kind, String name, double weight) implements Serializable {}
