/** Loans over Dubbo. */
@NullMarked
package io.libraryhub.circulation.loan.adapter.rpc;

import org.jspecify.annotations.NullMarked;
