package io.libraryhub.reader.consent.adapter.mq;

import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kit.inbox.SignalHandler;
import io.libraryhub.kit.inbox.SignalLog;
import io.libraryhub.kit.json.Json;
import io.libraryhub.kit.json.UnreadableJson;
import io.libraryhub.messages.signal.ReaderProfileSignal;
import io.libraryhub.reader.consent.application.Profiles;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps what the data hub found a reader to like, for readers who allow it. */
@Component
class ProfileSignalHandler extends SignalHandler<ReaderProfileSignal> {
    private final Profiles profiles;

    ProfileSignalHandler(Profiles profiles, SignalLog log, Json json) {
        super(ReaderProfileSignal.class, ReaderProfileSignal.TYPE, log, json);
        this.profiles = profiles;
    }

    @Override
    protected void apply(List<ReaderProfileSignal> newest) {
        newest.forEach(signal -> profiles.replace(readerOf(signal), signal.tags()));
    }

    private static ReaderId readerOf(ReaderProfileSignal signal) {
        try {
            return ReaderId.of(signal.readerId());
        } catch (IllegalArgumentException e) {
            throw new UnreadableJson("a profile of nobody", e);
        }
    }
}
