/** Tells open pages at once what changed about the titles they show, as server-sent events (requirement rows 13, 14). */
@NullMarked
package io.libraryhub.portal.live;

import org.jspecify.annotations.NullMarked;
