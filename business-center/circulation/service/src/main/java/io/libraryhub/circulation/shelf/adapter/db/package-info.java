/** Journeys of copies and copies out of service in MySQL. */
@NullMarked
package io.libraryhub.circulation.shelf.adapter.db;

import org.jspecify.annotations.NullMarked;
