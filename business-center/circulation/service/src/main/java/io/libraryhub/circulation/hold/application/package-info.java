/** Use cases of waiting. */
@NullMarked
package io.libraryhub.circulation.hold.application;

import org.jspecify.annotations.NullMarked;
