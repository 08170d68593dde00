/** Small helpers for SQL by hand. */
@NullMarked
package io.libraryhub.kit.db;

import org.jspecify.annotations.NullMarked;
