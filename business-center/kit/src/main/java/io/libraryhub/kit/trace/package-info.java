/** W3C trace context carried through REST, Dubbo, the outbox and the log. */
@NullMarked
package io.libraryhub.kit.trace;

import org.jspecify.annotations.NullMarked;
