/** Signals: what the data hub computed from domain events. Upserts: the newest version of a key is the truth. */
@NullMarked
package io.libraryhub.messages.signal;

import org.jspecify.annotations.NullMarked;
