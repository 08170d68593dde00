/** Files of text as people send them: their encoding, and tables in them. */
@NullMarked
package io.libraryhub.resource.table;

import org.jspecify.annotations.NullMarked;
