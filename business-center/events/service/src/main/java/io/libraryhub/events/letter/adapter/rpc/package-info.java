/** Letters for other processes. */
@NullMarked
package io.libraryhub.events.letter.adapter.rpc;

import org.jspecify.annotations.NullMarked;
