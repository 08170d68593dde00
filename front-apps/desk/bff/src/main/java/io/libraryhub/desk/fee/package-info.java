/** Fees 费用 at the counter: what is owed, paid here and waived. */
@NullMarked
package io.libraryhub.desk.fee;

import org.jspecify.annotations.NullMarked;
