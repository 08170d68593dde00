/** When branches are open 开放日历, as staff read and change it. */
@NullMarked
package io.libraryhub.desk.calendar;

import org.jspecify.annotations.NullMarked;
