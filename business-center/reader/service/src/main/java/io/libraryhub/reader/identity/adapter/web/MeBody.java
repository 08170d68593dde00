package io.libraryhub.reader.identity.adapter.web;

import io.libraryhub.kernel.Actor;
import io.libraryhub.reader.api.CardView;
import io.libraryhub.reader.api.ReaderView;
import io.libraryhub.reader.api.StaffView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in. Of staff: name and branch; of a reader: the rest too.
 *
 * @param name masked for readers
 * @param branch where staff or a device works
 */
record MeBody(
        String subject,
        String role,
        String name,
        @Nullable String branch,
        @Nullable String phone,
        @Nullable String category,
        @Nullable String homeBranch,
        @Nullable Boolean profileConsent,
        @Nullable List<CardView> cards) {

    static MeBody of(Actor actor, ReaderView reader) {
        return new MeBody(
                actor.id(),
                actor.role(),
                reader.maskedName(),
                null,
                reader.maskedPhone(),
                reader.category(),
                reader.homeBranch(),
                reader.profileConsent(),
                reader.cards());
    }

    static MeBody of(StaffView staff) {
        return new MeBody(
                staff.id().toString(), staff.role(), staff.displayName(), staff.branch(), null, null, null, null, null);
    }
}
