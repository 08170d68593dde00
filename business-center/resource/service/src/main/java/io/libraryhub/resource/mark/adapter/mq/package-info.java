/** Signals of the data hub. */
@NullMarked
package io.libraryhub.resource.mark.adapter.mq;

import org.jspecify.annotations.NullMarked;
