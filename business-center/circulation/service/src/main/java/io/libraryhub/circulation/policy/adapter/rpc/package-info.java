/** The rules over Dubbo. */
@NullMarked
package io.libraryhub.circulation.policy.adapter.rpc;

import org.jspecify.annotations.NullMarked;
