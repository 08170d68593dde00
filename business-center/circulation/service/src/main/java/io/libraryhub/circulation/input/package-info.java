/** What may come in, and from whom. */
@NullMarked
package io.libraryhub.circulation.input;

import org.jspecify.annotations.NullMarked;
