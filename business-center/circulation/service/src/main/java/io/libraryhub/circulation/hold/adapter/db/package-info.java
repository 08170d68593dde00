/** Holds in MySQL. */
@NullMarked
package io.libraryhub.circulation.hold.adapter.db;

import org.jspecify.annotations.NullMarked;
