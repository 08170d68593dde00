/** What readers were, are and will be told 通知. */
@NullMarked
package io.libraryhub.desk.notice;

import org.jspecify.annotations.NullMarked;
