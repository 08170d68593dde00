/** The circulation service 流通. */
@NullMarked
package io.libraryhub.circulation;

import org.jspecify.annotations.NullMarked;
