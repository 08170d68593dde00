package io.libraryhub.circulation.api;

import io.libraryhub.kernel.Reply;

/** Lent copies called back for those who need them. Librarian, admin. */
public interface RecallApi {
    /** The loan with its due time from now on. A loan is recalled once, and not renewed after that. */
    Reply<LoanView> recall(Recall command);
}
