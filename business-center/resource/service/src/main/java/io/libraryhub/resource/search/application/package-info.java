/** Use cases of search, and the loop that keeps the index up to date. */
@NullMarked
package io.libraryhub.resource.search.application;

import org.jspecify.annotations.NullMarked;
