/** Use cases of shelf checks. */
@NullMarked
package io.libraryhub.resource.shelfcheck.application;

import org.jspecify.annotations.NullMarked;
