package io.libraryhub.reader.identity.application;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.StaffId;
import io.libraryhub.reader.api.StaffView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is known of those who can sign in. */
public interface Accounts {
    /**
     * A reader.
     *
     * @param passwordHash as stored
     * @param tokenVersion read in the same moment: who changes the password in the next ends what this lets in
     */
    record ReaderAccount(ReaderId id, String passwordHash, int tokenVersion) {}

    /** An account of staff; its fields are as those of {@link ReaderAccount}. */
    record StaffAccount(StaffView view, String passwordHash, int tokenVersion) {}

    /** By a card that is good today. */
    Optional<ReaderAccount> readerByCard(String cardNo, LocalDate today);

    Optional<ReaderAccount> readerByPhone(byte[] phoneHash);

    /** By login name, active or not. */
    Optional<StaffAccount> staff(String loginName);

    Optional<StaffView> staff(StaffId id);

    /** All of staff, by login name. */
    List<StaffView> allStaff();

    /** @return false when there is one of that name already */
    boolean add(StaffView staff, String passwordHash, Instant now);

    /** As it is now, and as it stays until the transaction ends. */
    Optional<StaffView> lock(StaffId id);

    /** Sets everything but login name and password. */
    void change(StaffView staff, Instant now);

    /** The stored hash of whoever is signed in, a reader or staff, as it stays until the transaction ends. */
    Optional<String> lockPassword(Actor actor);

    void setPassword(Actor actor, String passwordHash);
}
