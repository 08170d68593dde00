/**
 * Rules of waiting: the queue of a title is the order in which holds were placed; a copy in hand goes to the first
 * whose turn it is, kept at the pick-up branch or carried there. No framework here.
 */
@NullMarked
package io.libraryhub.circulation.hold.domain;

import org.jspecify.annotations.NullMarked;
