/** Lists for other processes. */
@NullMarked
package io.libraryhub.resource.outside.adapter.rpc;

import org.jspecify.annotations.NullMarked;
