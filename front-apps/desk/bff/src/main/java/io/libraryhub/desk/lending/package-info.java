/** Lending, taking back and renewing. */
@NullMarked
package io.libraryhub.desk.lending;

import org.jspecify.annotations.NullMarked;
