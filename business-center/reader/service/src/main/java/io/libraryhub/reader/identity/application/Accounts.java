package io.libraryhub.reader.identity.application;

import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.StaffId;
import io.libraryhub.reader.api.StaffView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What is known of those who can sign in. */
public interface Accounts {
    /** A reader with the stored hash of the password. */
    record ReaderAccount(ReaderId id, String passwordHash) {}

    /** An account of staff with the stored hash of the password. */
    record StaffAccount(StaffView view, String passwordHash) {}

    /** By a card that is good today. */
    Optional<ReaderAccount> readerByCard(String cardNo, LocalDate today);

    Optional<ReaderId> readerByPhone(byte[] phoneHash);

    Optional<StaffAccount> staff(String loginName);

    Optional<StaffView> staff(StaffId id);

    /** Creates the account, or sets everything anew but its id. */
    StaffView save(StaffView staff, String passwordHash, Instant now);

    /** @return false when there is one of that name already */
    boolean addIfAbsent(StaffView staff, String passwordHash, Instant now);
}
