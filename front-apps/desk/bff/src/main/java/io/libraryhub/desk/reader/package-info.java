/** The reader at the counter. */
@NullMarked
package io.libraryhub.desk.reader;

import org.jspecify.annotations.NullMarked;
