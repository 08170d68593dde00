package io.libraryhub.portal.registration;

import io.libraryhub.reader.api.CardView;
import io.libraryhub.reader.api.Registered;

/**
 * The new reader.
 *
 * @param maskedName such as 王*明
 */
record RegisteredBody(String maskedName, String homeBranch, CardView card) {
    static RegisteredBody of(Registered registered) {
        return new RegisteredBody(
                registered.reader().maskedName(), registered.reader().homeBranch(), registered.card());
    }
}
