/** Entering a venue by booking 入馆预约 (requirement rows 25, 28 to 33, 35, 37): days, places, codes, the gate. */
@NullMarked
package io.libraryhub.booking.visit;

import org.jspecify.annotations.NullMarked;
