/** What the readers of a title also borrowed, and what of it stands on a shelf now (requirement rows 20 and 99). */
@NullMarked
package io.libraryhub.portal.similar;

import org.jspecify.annotations.NullMarked;
