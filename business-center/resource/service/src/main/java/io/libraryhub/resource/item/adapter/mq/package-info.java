/** What circulation tells about copies. */
@NullMarked
package io.libraryhub.resource.item.adapter.mq;

import org.jspecify.annotations.NullMarked;
