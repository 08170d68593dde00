/** Journeys of copies and copies out of service. No framework here. */
@NullMarked
package io.libraryhub.circulation.shelf.domain;

import org.jspecify.annotations.NullMarked;
