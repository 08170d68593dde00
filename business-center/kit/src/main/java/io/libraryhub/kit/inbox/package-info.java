/** Messages are handled once: the handler's changes and the note that it ran commit together. */
@NullMarked
package io.libraryhub.kit.inbox;

import org.jspecify.annotations.NullMarked;
