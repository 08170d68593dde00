package io.libraryhub.messages.signal;

import java.time.Instant;
import java.util.List;

/**
 * What a reader who allows it likes, decayed (requirement rows 17, 18, 22). An empty list: forget what was known.
 *
 * @param tags strongest first, at most 12
 * @param acts acts it rests on
 */
public record ReaderProfileSignal(
        String readerId, List<ProfileTag> tags, int acts, long version, Instant causedAt, Instant computedAt)
        implements Signal {
    public static final String TYPE = "libhub.signal.reader-profile";

    public ReaderProfileSignal {
        tags = List.copyOf(tags);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String subject() {
        return readerId;
    }
}
