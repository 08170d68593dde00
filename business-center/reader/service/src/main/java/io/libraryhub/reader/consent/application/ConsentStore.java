package io.libraryhub.reader.consent.application;

import io.libraryhub.kernel.ReaderId;
import io.libraryhub.messages.signal.ProfileTag;
import io.libraryhub.reader.api.ProfileTagView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where consent and profiles are kept. */
public interface ConsentStore {
    /** Whether the reader allows a profile, holding it so until the transaction ends; empty when there is no such reader. */
    Optional<Boolean> lockProfileConsent(ReaderId id);

    /** Sets what the reader allows and notes the change. */
    void change(ReaderId id, String purpose, boolean granted, Instant now);

    /** Notes what was allowed with the registration. */
    void note(ReaderId id, String purpose, boolean granted, Instant now);

    void replaceTags(ReaderId id, List<ProfileTag> tags);

    /** Strongest first. */
    List<ProfileTagView> tags(ReaderId id);
}
