/** Profiles computed by the data hub come in here. */
@NullMarked
package io.libraryhub.reader.consent.adapter.mq;

import org.jspecify.annotations.NullMarked;
