/** Serves the built pages of a front app beside its API. */
@NullMarked
package io.libraryhub.kit.pages;

import org.jspecify.annotations.NullMarked;
