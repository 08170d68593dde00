/** What surrounds letters. */
@NullMarked
package io.libraryhub.events.letter.adapter;

import org.jspecify.annotations.NullMarked;
