/**
 * Where results go. A table is described once ({@link io.libraryhub.signals.sink.Table}); MySQL's upserts and Doris's rows
 * both come from that description. Writes are upserts guarded by version, so a replay is harmless.
 */
@NullMarked
package io.libraryhub.signals.sink;

import org.jspecify.annotations.NullMarked;
