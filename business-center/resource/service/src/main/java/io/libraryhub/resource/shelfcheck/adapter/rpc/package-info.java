/** Shelf checks over Dubbo. */
@NullMarked
package io.libraryhub.resource.shelfcheck.adapter.rpc;

import org.jspecify.annotations.NullMarked;
