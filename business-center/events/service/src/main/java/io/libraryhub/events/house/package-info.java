/** Wiring of the process. */
@NullMarked
package io.libraryhub.events.house;

import org.jspecify.annotations.NullMarked;
