/** The city 城市看板: what one day looked like. */
@NullMarked
package io.libraryhub.acquisitions.city;

import org.jspecify.annotations.NullMarked;
