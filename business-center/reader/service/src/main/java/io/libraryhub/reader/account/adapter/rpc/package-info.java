/** The reader contract over Dubbo. */
@NullMarked
package io.libraryhub.reader.account.adapter.rpc;

import org.jspecify.annotations.NullMarked;
