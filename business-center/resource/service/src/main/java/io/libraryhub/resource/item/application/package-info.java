/** Use cases of copies. */
@NullMarked
package io.libraryhub.resource.item.application;

import org.jspecify.annotations.NullMarked;
