package io.libraryhub.circulation.api;

import io.libraryhub.kernel.Money;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.ReaderId;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A reader's account.
 *
 * @param balance what the reader owes in all; negative: what the library owes
 * @param suspendedUntil the reader borrows nothing until then; null when nothing stops him
 * @param fees newest first
 */
public record FeeAccountView(ReaderId readerId, Money balance, @Nullable Instant suspendedUntil, Page<FeeView> fees)
        implements Serializable {}
