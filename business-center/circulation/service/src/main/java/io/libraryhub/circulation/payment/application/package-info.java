/** Use cases of payments: each takes one command, in one transaction. */
@NullMarked
package io.libraryhub.circulation.payment.application;

import org.jspecify.annotations.NullMarked;
