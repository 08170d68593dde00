/** Is anything lost or counted twice when the hub's processes die one after the other? */
@NullMarked
package io.libraryhub.bench.chaos;

import org.jspecify.annotations.NullMarked;
