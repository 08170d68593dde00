/** Activities 活动, their sessions 场次 and registrations 报名 (requirement rows 5, 118). */
@NullMarked
package io.libraryhub.booking.activity;

import org.jspecify.annotations.NullMarked;
