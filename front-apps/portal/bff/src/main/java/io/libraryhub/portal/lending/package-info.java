/** Loans and holds of the reader who is signed in. */
@NullMarked
package io.libraryhub.portal.lending;

import org.jspecify.annotations.NullMarked;
