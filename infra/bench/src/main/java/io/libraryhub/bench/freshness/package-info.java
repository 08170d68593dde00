/** The age of what a reader sees. */
@NullMarked
package io.libraryhub.bench.freshness;

import org.jspecify.annotations.NullMarked;
