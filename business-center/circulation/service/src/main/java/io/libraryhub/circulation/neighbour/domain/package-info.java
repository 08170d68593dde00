/** What circulation needs of other contexts, in its own words. */
@NullMarked
package io.libraryhub.circulation.neighbour.domain;

import org.jspecify.annotations.NullMarked;
