package io.libraryhub.kernel.accounts;

import java.io.Serializable;

/**
 * Milliseconds from the time of the domain event that caused a signal to the commit of its effect here.
 *
 * @param count how many signals were applied; 0 makes the other figures 0
 */
public record WriteBack(long count, long p50Ms, long p99Ms, long maxMs) implements Serializable {}
