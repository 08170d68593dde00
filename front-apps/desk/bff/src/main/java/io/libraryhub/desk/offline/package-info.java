/** A desk that was cut off from the hub brings what it did meanwhile: signed, in order, each act once. */
@NullMarked
package io.libraryhub.desk.offline;

import org.jspecify.annotations.NullMarked;
