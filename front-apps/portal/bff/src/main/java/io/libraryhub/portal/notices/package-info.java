/** What the reader was told. */
@NullMarked
package io.libraryhub.portal.notices;

import org.jspecify.annotations.NullMarked;
