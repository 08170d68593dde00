/** What this context needs of others, in its own words. */
@NullMarked
package io.libraryhub.events.neighbour;

import org.jspecify.annotations.NullMarked;
