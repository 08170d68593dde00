/** Copies and titles in MySQL. */
@NullMarked
package io.libraryhub.circulation.copy.adapter.db;

import org.jspecify.annotations.NullMarked;
