package io.libraryhub.desk.reader;

import io.libraryhub.circulation.api.HoldView;
import io.libraryhub.circulation.api.LoanView;
import io.libraryhub.reader.api.ReaderView;
import java.util.List;

/**
 * The reader at the counter.
 *
 * @param reader masked
 * @param blocks codes of what stops the reader now, as far as the counter can tell before a scan
 * @param loans open ones, due first at the head
 * @param openLoans how many there are, more than shown perhaps
 * @param holds active ones, those to collect at the head
 */
public record ReaderBody(
        ReaderView reader, List<String> blocks, List<LoanView> loans, long openLoans, List<HoldView> holds) {}
