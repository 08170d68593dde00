/** What a monthly letter says. */
@NullMarked
package io.libraryhub.events.letter.domain;

import org.jspecify.annotations.NullMarked;
