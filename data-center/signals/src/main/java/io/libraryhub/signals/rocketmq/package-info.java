/**
 * RocketMQ for Flink, which has no released connector of its own: a FLIP-27 source over message queues and a sink.
 *
 * <p>Promises of the source: one split per message queue; one outstanding long poll per queue; offsets live in Flink's
 * checkpoints and nowhere else (what is reported to the broker only shows the lag); a queue that appears later is read
 * from its beginning; an offset that the broker no longer has is reported as a data gap; a broker whose log is shorter
 * than the checkpoint fails the job, because going on would silently skip what it writes next; client names are unique,
 * so that two readers in one JVM never share a connection's state; a bounded mode ends at the offsets found at the start.
 */
@NullMarked
package io.libraryhub.signals.rocketmq;

import org.jspecify.annotations.NullMarked;
