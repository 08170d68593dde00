/** Every process hears every message from now on: for pages that show what is happening. */
@NullMarked
package io.libraryhub.kit.broadcast;

import org.jspecify.annotations.NullMarked;
