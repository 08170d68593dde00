/** A command with a request number is carried out once, however often it is sent. */
@NullMarked
package io.libraryhub.kit.once;

import org.jspecify.annotations.NullMarked;
