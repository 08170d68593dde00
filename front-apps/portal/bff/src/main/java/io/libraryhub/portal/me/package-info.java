/** What concerns the reader who is signed in: card, consent, profile. */
@NullMarked
package io.libraryhub.portal.me;

import org.jspecify.annotations.NullMarked;
