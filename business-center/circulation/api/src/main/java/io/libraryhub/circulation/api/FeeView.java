package io.libraryhub.circulation.api;

import io.libraryhub.kernel.ChargeId;
import io.libraryhub.kernel.LoanId;
import io.libraryhub.kernel.Money;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.TitleId;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A charge and what became of it; {@code open = amount - paid - waived + refunded}.
 *
 * @param type overdue, lost, processing, damage, reminder or other
 * @param open what is still owed; negative: what the library owes the reader for it
 * @param note from staff; empty when there is nothing to say
 */
public record FeeView(
        ChargeId id,
        ReaderId readerId,
        String type,
        Money amount,
        Money paid,
        Money waived,
        Money refunded,
        Money open,
        @Nullable LoanId loanId,
        @Nullable TitleId titleId,
        @Nullable String title,
        String note,
        Instant chargedAt)
        implements Serializable {}
