/** Letters in MySQL. */
@NullMarked
package io.libraryhub.events.letter.adapter.db;

import org.jspecify.annotations.NullMarked;
