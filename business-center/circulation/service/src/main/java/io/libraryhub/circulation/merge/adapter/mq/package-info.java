/** What the reader context tells of accounts. */
@NullMarked
package io.libraryhub.circulation.merge.adapter.mq;

import org.jspecify.annotations.NullMarked;
