/** Use cases of lending: each takes one command, in one transaction. */
@NullMarked
package io.libraryhub.circulation.loan.application;

import org.jspecify.annotations.NullMarked;
