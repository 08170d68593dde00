/** What every Dubbo call carries and is checked for. */
@NullMarked
package io.libraryhub.kit.rpc;

import org.jspecify.annotations.NullMarked;
