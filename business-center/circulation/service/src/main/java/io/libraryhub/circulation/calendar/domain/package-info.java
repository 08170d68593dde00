/**
 * When branches are open 开放日历: weekly hours, exceptions to them, public holidays and the working days that make up for
 * them. Days and hours are those of the branch's zone.
 */
@NullMarked
package io.libraryhub.circulation.calendar.domain;

import org.jspecify.annotations.NullMarked;
