/** How calendars are read and changed. */
@NullMarked
package io.libraryhub.circulation.calendar.application;

import org.jspecify.annotations.NullMarked;
