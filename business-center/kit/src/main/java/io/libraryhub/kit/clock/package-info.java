/** The only source of the current time. Everything else gets a {@link java.time.Clock} injected. */
@NullMarked
package io.libraryhub.kit.clock;

import org.jspecify.annotations.NullMarked;
