/** Accounts in MySQL. */
@NullMarked
package io.libraryhub.circulation.merge.adapter.db;

import org.jspecify.annotations.NullMarked;
