/** The warehouse's SQL: definitions for MySQL and for Doris, one set of queries for both. */
@NullMarked
package io.libraryhub.warehouse;

import org.jspecify.annotations.NullMarked;
