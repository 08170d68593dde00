/** The other contexts over Dubbo. */
@NullMarked
package io.libraryhub.circulation.neighbour.adapter.rpc;

import org.jspecify.annotations.NullMarked;
