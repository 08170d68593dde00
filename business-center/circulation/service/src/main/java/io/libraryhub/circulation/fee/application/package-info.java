/** Use cases of fees: each takes one command, in one transaction. */
@NullMarked
package io.libraryhub.circulation.fee.application;

import org.jspecify.annotations.NullMarked;
