/** What the stream counted, what the warehouse holds, and how the balances of titles compared with the ledger. */
@NullMarked
package io.libraryhub.insight.account;

import org.jspecify.annotations.NullMarked;
