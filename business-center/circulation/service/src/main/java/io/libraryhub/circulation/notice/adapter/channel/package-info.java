/** The channels that notices go out on; those of outside parties are local stand-ins. */
@NullMarked
package io.libraryhub.circulation.notice.adapter.channel;

import org.jspecify.annotations.NullMarked;
