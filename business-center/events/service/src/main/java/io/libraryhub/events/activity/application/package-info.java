/** What can be done with activities; the transactions are here. */
@NullMarked
package io.libraryhub.events.activity.application;

import org.jspecify.annotations.NullMarked;
