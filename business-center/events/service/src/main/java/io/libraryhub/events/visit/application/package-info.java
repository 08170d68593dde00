/** What can be done with visits; the transactions are here. */
@NullMarked
package io.libraryhub.events.visit.application;

import org.jspecify.annotations.NullMarked;
