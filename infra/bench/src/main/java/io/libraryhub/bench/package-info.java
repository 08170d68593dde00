/** Benchmarks: each prints its figure beside its yardstick. */
@NullMarked
package io.libraryhub.bench;

import org.jspecify.annotations.NullMarked;
