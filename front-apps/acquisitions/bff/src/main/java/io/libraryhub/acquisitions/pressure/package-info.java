/** Reservation pressure 供不应求 (requirement rows 14 and 15): who waits for what, and the figures behind a proposal. */
@NullMarked
package io.libraryhub.acquisitions.pressure;

import org.jspecify.annotations.NullMarked;
