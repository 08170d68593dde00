/** Use cases of titles. */
@NullMarked
package io.libraryhub.resource.title.application;

import org.jspecify.annotations.NullMarked;
