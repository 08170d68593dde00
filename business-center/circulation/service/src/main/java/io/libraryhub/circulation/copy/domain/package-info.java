/** Copies and titles as circulation sees them, and the lock that orders everything about a title. */
@NullMarked
package io.libraryhub.circulation.copy.domain;

import org.jspecify.annotations.NullMarked;
