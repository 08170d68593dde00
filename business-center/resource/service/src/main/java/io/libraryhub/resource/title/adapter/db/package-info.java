/** Titles in MySQL. */
@NullMarked
package io.libraryhub.resource.title.adapter.db;

import org.jspecify.annotations.NullMarked;
