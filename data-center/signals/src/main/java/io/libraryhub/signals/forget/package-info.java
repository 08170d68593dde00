/**
 * Readers who were erased 读者注销. Their profiles leave the state as with a consent withdrawn, and what the warehouse keeps
 * of them becomes nobody's: rows stay, since they are counted, under a number that leads to no one. Readers whose account was
 * joined with another 合并读者: their rows become the other's, except for what they allowed and that they were joined.
 *
 * <p>It is done some time after the reader was erased (30 seconds), by the machine's clock: rows that are still on their way
 * to the warehouse have arrived then.
 */
@NullMarked
package io.libraryhub.signals.forget;

import org.jspecify.annotations.NullMarked;
