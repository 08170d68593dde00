/** Leaving over Dubbo. */
@NullMarked
package io.libraryhub.circulation.leave.adapter.rpc;

import org.jspecify.annotations.NullMarked;
