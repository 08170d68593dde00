/**
 * Booking 预约: entering the library by booking, activities and sign-up. Thin REST for the phone over the events context;
 * no rule and no row lives here.
 */
@NullMarked
package io.libraryhub.booking;

import org.jspecify.annotations.NullMarked;
