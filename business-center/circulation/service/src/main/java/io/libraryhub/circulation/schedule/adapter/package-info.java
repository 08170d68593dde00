/** What keeps the scheduler going. */
@NullMarked
package io.libraryhub.circulation.schedule.adapter;

import org.jspecify.annotations.NullMarked;
