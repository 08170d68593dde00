package io.libraryhub.reader.api;

import io.libraryhub.kernel.Actor;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * @param requestId the caller's number of this request: a repeat gives the same answer
 * @param name 1 to 60 characters
 * @param phone mainland mobile number, 11 digits
 * @param idNumber resident id number (GB 11643) or null at the desk
 * @param birthYear four digits
 * @param category adult, teen or child
 * @param password 6 to 64 characters
 * @param cardNo a card number printed before; null: one is made
 * @param channel desk, online, kiosk or import
 * @param profileConsent whether a profile may be kept
 */
public record RegisterReader(
        String requestId,
        Actor actor,
        String name,
        String phone,
        @Nullable String idNumber,
        int birthYear,
        String category,
        String homeBranch,
        String password,
        @Nullable String cardNo,
        String channel,
        boolean profileConsent)
        implements Serializable {
    /** Nothing of the person: where it is written down is not foreseen. */
    @Override
    public String toString() {
        return "RegisterReader[requestId=" + requestId + ", category=" + category + ", homeBranch=" + homeBranch
                + ", channel=" + channel + "]";
    }
}
