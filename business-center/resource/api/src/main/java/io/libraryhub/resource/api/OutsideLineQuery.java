package io.libraryhub.resource.api;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * @param list name; null: all lists
 * @param held books that the library has; else those it has not, which are suggestions to buy
 * @param size at most 100
 */
public record OutsideLineQuery(@Nullable String list, boolean held, int page, int size) implements Serializable {}
