/** Shelf checks 排架清点: what stands where it should not, and what is missing. */
@NullMarked
package io.libraryhub.desk.stock;

import org.jspecify.annotations.NullMarked;
