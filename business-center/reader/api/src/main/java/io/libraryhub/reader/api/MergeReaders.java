package io.libraryhub.reader.api;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.ReaderId;
import java.io.Serializable;

/**
 * Two accounts are of one person.
 *
 * @param from the account given up
 * @param into the account kept
 */
public record MergeReaders(String requestId, Actor actor, ReaderId from, ReaderId into) implements Serializable {}
