/** How work that is caused by the clock is done. */
@NullMarked
package io.libraryhub.circulation.schedule.application;

import org.jspecify.annotations.NullMarked;
