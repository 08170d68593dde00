/** Ids made without asking a server. */
@NullMarked
package io.libraryhub.kit.id;

import org.jspecify.annotations.NullMarked;
