/** Rules of lending: who may borrow which copy and for how long. No framework here. */
@NullMarked
package io.libraryhub.circulation.loan.domain;

import org.jspecify.annotations.NullMarked;
