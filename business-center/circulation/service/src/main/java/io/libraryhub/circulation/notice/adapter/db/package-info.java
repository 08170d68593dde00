/** Notices in MySQL. */
@NullMarked
package io.libraryhub.circulation.notice.adapter.db;

import org.jspecify.annotations.NullMarked;
