/** Notices over Dubbo. */
@NullMarked
package io.libraryhub.circulation.notice.adapter.rpc;

import org.jspecify.annotations.NullMarked;
