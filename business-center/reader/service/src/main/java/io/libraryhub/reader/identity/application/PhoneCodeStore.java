package io.libraryhub.reader.identity.application;

import io.libraryhub.reader.identity.domain.PhoneCodeLimit;
import java.time.Instant;

/** The newest code of each phone. */
public interface PhoneCodeStore {
    /** @return false when the limit allows no further code to this phone now; race-safe */
    boolean put(byte[] phoneHash, byte[] codeHash, PhoneCodeLimit limit, Instant now);

    /** The code was not sent: another may be asked for at once. */
    void withdraw(byte[] phoneHash);

    /** Uses the code up; false when it is wrong, used, too old, or was guessed at too often. */
    boolean use(byte[] phoneHash, byte[] codeHash, PhoneCodeLimit limit, Instant now);
}
