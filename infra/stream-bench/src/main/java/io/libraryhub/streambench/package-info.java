/**
 * The Flink job by itself, without broker and warehouse: what an event costs, and real loans replayed in event time. It
 * runs the job's own jar beside Flink's, in one JVM.
 */
@NullMarked
package io.libraryhub.streambench;

import org.jspecify.annotations.NullMarked;
