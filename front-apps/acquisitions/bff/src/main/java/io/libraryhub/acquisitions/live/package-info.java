/** Tells open pages at once what moved, as server-sent events, so that nobody presses reload. */
@NullMarked
package io.libraryhub.acquisitions.live;

import org.jspecify.annotations.NullMarked;
