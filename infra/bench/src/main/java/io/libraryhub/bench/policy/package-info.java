/**
 * {@code ./hub bench policy}: half a year of a simulated city, bought for by the hub's own decisions and by ratio rules, at
 * equal spend.
 *
 * <p>Titles and copies are those of the demo. Some titles are asked for steadily, some fade, some are suddenly talked
 * about; no rule knows which. Every rule meets the same readers on the same days with the same patience and the same loan
 * times, looks at the same figures once a week (those that the hub has: loans, holds, asks that failed, copies, orders)
 * and has the same fund: what the first ratio rule spends when nobody stops it.
 */
@NullMarked
package io.libraryhub.bench.policy;

import org.jspecify.annotations.NullMarked;
