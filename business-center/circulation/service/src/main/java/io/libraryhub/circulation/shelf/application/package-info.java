/** Use cases of copies that are neither lent nor on their shelf. */
@NullMarked
package io.libraryhub.circulation.shelf.application;

import org.jspecify.annotations.NullMarked;
