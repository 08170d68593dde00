/** What the index must still learn, in MySQL. */
@NullMarked
package io.libraryhub.resource.search.adapter.db;

import org.jspecify.annotations.NullMarked;
