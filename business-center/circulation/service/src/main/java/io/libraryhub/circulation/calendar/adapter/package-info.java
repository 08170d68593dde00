/** Calendars in MySQL and in memory, and the national days. */
@NullMarked
package io.libraryhub.circulation.calendar.adapter;

import org.jspecify.annotations.NullMarked;
