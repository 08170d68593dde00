/** Holds over Dubbo. */
@NullMarked
package io.libraryhub.circulation.hold.adapter.rpc;

import org.jspecify.annotations.NullMarked;
