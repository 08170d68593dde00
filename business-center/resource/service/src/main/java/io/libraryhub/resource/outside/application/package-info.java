/** Use cases of lists. */
@NullMarked
package io.libraryhub.resource.outside.application;

import org.jspecify.annotations.NullMarked;
