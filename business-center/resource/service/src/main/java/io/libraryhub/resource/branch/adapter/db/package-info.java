/** Branches in MySQL. */
@NullMarked
package io.libraryhub.resource.branch.adapter.db;

import org.jspecify.annotations.NullMarked;
