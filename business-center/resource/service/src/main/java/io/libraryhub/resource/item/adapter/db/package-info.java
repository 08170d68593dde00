/** Copies in MySQL. */
@NullMarked
package io.libraryhub.resource.item.adapter.db;

import org.jspecify.annotations.NullMarked;
