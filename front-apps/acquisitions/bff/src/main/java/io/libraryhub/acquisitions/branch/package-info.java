/** Branches 分馆, to choose from. */
@NullMarked
package io.libraryhub.acquisitions.branch;

import org.jspecify.annotations.NullMarked;
