/** What was scanned: a card or a copy. */
@NullMarked
package io.libraryhub.desk.scan;

import org.jspecify.annotations.NullMarked;
