/** Demand from outside the library 馆外需求: lists of books brought as files, and what they count for (requirement row 79). */
@NullMarked
package io.libraryhub.acquisitions.outside;

import org.jspecify.annotations.NullMarked;
