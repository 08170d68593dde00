/** What other contexts tell about readers. */
@NullMarked
package io.libraryhub.events.letter.adapter.mq;

import org.jspecify.annotations.NullMarked;
