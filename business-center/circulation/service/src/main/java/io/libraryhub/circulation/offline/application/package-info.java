/** Brings in what desks did while they were cut off from the hub. */
@NullMarked
package io.libraryhub.circulation.offline.application;

import org.jspecify.annotations.NullMarked;
