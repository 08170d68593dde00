/** Copies on their way between branches 在途. */
@NullMarked
package io.libraryhub.desk.transit;

import org.jspecify.annotations.NullMarked;
