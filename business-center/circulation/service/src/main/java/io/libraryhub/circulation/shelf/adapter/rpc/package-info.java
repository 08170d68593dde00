/** Shelves over Dubbo. */
@NullMarked
package io.libraryhub.circulation.shelf.adapter.rpc;

import org.jspecify.annotations.NullMarked;
