/** What comes within a moment is handled together. */
@NullMarked
package io.libraryhub.kit.gather;

import org.jspecify.annotations.NullMarked;
