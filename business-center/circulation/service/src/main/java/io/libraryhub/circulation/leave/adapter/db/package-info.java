/** Where the numbers of readers stand. */
@NullMarked
package io.libraryhub.circulation.leave.adapter.db;

import org.jspecify.annotations.NullMarked;
