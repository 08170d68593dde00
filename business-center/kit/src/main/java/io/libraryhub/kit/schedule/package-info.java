/**
 * How work that is caused by the clock is done. A service that has {@link io.libraryhub.kit.schedule.domain.ScheduledTask}
 * beans has a table {@code scheduled_task} too, made by a migration of its own.
 */
@NullMarked
package io.libraryhub.kit.schedule;

import org.jspecify.annotations.NullMarked;
