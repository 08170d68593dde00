package io.libraryhub.insight.api;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A type of domain event in the data hub's books.
 *
 * @param type CloudEvents type
 * @param counted by the stream, each event once
 * @param warehouse rows held
 * @param served what the daily tables hold that answers are made of; absent when none counts this type
 */
public record CountedLine(String type, long counted, long warehouse, @Nullable Long served) implements Serializable {}
