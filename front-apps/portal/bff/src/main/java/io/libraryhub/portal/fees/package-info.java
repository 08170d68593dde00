/** Fees of the reader who is signed in, and their payment; also for somebody else's card. */
@NullMarked
package io.libraryhub.portal.fees;

import org.jspecify.annotations.NullMarked;
