/**
 * Rebuild 重算: a signal made anew from the archive, beside the one that serves, and then put in its place (ADR 20).
 *
 * <p>Every signal has a generation. A rebuild wires the same operator a second time under the next number, with a state and
 * tables of its own; it reads the archive and, from the moment it was started, everything that comes. When the archive is
 * read, the job is stopped with a savepoint, the tables change places in one statement, and the job goes on with the new
 * operator's state where the old one's was.
 */
@NullMarked
package io.libraryhub.signals.rebuild;

import org.jspecify.annotations.NullMarked;
