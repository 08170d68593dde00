/** Holds 预约: the hold shelf, the pull list, joining and leaving a queue for a reader. */
@NullMarked
package io.libraryhub.desk.hold;

import org.jspecify.annotations.NullMarked;
