/**
 * Expected wait 预计等待: how long the next reader waits, and whether readers were told the truth. The stream computes both
 * (its package {@code wait} holds the formula); here they are only read.
 */
@NullMarked
package io.libraryhub.insight.wait;

import org.jspecify.annotations.NullMarked;
