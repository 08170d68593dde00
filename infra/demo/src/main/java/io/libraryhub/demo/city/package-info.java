/** The library, its readers, their day, the loop from demand to bought copies, the accounts and the report. */
@NullMarked
package io.libraryhub.demo.city;

import org.jspecify.annotations.NullMarked;
