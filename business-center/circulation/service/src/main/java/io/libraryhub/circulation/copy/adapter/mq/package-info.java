/** Messages of the catalogue and of the data hub. */
@NullMarked
package io.libraryhub.circulation.copy.adapter.mq;

import org.jspecify.annotations.NullMarked;
