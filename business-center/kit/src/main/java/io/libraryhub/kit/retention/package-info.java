/** Old rows leave: what was published, handled or answered long ago is of no use to anybody. */
@NullMarked
package io.libraryhub.kit.retention;

import org.jspecify.annotations.NullMarked;
