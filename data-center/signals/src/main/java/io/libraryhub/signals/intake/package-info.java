/** From the bytes of a message to a checked domain event, each id once; what cannot be read goes aside with its reason. */
@NullMarked
package io.libraryhub.signals.intake;

import org.jspecify.annotations.NullMarked;
