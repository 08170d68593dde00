/**
 * The Flink job: what happened in the business hub becomes signals within a second.
 *
 * <pre>
 * RocketMQ topics → decode → drop repeats → archive                      → warehouse
 *                     │           ├→ account  (type, day)                → warehouse
 *                     │           ├→ hot      (title)                    → warehouse, libhub-signal
 *                     │           ├→ pressure (title)                    → warehouse, libhub-signal
 *                     │           └→ profile  (reader, with consent)     → warehouse, libhub-signal
 *                     └→ unreadable                                      → libhub-dead-letter
 * </pre>
 *
 * One signal is one package: a formula (pure Java), a keyed function, its state, and the row it writes.
 */
@NullMarked
package io.libraryhub.signals;

import org.jspecify.annotations.NullMarked;
