/** Visits in MySQL. */
@NullMarked
package io.libraryhub.events.visit.adapter.db;

import org.jspecify.annotations.NullMarked;
