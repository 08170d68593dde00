/** Checks of what comes from outside, the same at every door. */
@NullMarked
package io.libraryhub.resource.input;

import org.jspecify.annotations.NullMarked;
