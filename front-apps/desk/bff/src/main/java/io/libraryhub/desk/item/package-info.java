/** The copy in the hand. */
@NullMarked
package io.libraryhub.desk.item;

import org.jspecify.annotations.NullMarked;
