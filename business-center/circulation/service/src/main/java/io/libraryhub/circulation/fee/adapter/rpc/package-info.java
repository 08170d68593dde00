/** Fees and payments over Dubbo. */
@NullMarked
package io.libraryhub.circulation.fee.adapter.rpc;

import org.jspecify.annotations.NullMarked;
