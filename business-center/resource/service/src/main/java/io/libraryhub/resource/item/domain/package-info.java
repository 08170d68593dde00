/**
 * Items, the copies of titles 馆藏复本, and where they are as circulation tells it. Circulation decides; this is what the
 * catalogue shows.
 */
@NullMarked
package io.libraryhub.resource.item.domain;

import org.jspecify.annotations.NullMarked;
