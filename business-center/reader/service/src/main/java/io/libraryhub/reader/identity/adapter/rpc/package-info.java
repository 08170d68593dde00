/** The staff contract over Dubbo. */
@NullMarked
package io.libraryhub.reader.identity.adapter.rpc;

import org.jspecify.annotations.NullMarked;
