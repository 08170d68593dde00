/** Use cases of letters. */
@NullMarked
package io.libraryhub.events.letter.application;

import org.jspecify.annotations.NullMarked;
