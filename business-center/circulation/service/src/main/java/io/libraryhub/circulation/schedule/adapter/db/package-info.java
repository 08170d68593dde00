/** Scheduled tasks in MySQL. */
@NullMarked
package io.libraryhub.circulation.schedule.adapter.db;

import org.jspecify.annotations.NullMarked;
