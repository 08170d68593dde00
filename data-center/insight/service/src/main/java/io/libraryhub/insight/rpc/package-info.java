/** The answers over Dubbo. */
@NullMarked
package io.libraryhub.insight.rpc;

import org.jspecify.annotations.NullMarked;
