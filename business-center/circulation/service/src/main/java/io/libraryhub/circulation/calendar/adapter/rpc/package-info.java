/** Calendars over Dubbo. */
@NullMarked
package io.libraryhub.circulation.calendar.adapter.rpc;

import org.jspecify.annotations.NullMarked;
