/** Readers leave. */
@NullMarked
package io.libraryhub.circulation.leave.application;

import org.jspecify.annotations.NullMarked;
