/** Shelf checks in MySQL. */
@NullMarked
package io.libraryhub.resource.shelfcheck.adapter.db;

import org.jspecify.annotations.NullMarked;
