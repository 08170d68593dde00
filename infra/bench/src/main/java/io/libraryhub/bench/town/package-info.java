/** A city that uses the hub while something is measured. */
@NullMarked
package io.libraryhub.bench.town;

import org.jspecify.annotations.NullMarked;
