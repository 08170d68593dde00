/** The rules of entering a venue by booking, as plain functions (requirement rows 25 to 37). */
@NullMarked
package io.libraryhub.events.visit.domain;

import org.jspecify.annotations.NullMarked;
