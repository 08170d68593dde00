/** Marks in MySQL. */
@NullMarked
package io.libraryhub.resource.mark.adapter.db;

import org.jspecify.annotations.NullMarked;
