/** Purchase proposals in MySQL. */
@NullMarked
package io.libraryhub.resource.acquisition.adapter.db;

import org.jspecify.annotations.NullMarked;
