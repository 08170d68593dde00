/** Titles: search, one title with its copies and queue, branches. */
@NullMarked
package io.libraryhub.portal.catalogue;

import org.jspecify.annotations.NullMarked;
