/** Lists in MySQL. */
@NullMarked
package io.libraryhub.resource.outside.adapter.db;

import org.jspecify.annotations.NullMarked;
