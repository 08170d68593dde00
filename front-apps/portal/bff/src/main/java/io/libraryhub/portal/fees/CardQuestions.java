package io.libraryhub.portal.fees;

import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kit.web.RefusedException;
import io.libraryhub.portal.PortalCodes;
import io.libraryhub.portal.PortalProperties;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Counts how often each reader asks about other people's cards, in this instance alone: enough to make trying out
 * cards useless, and no table to keep.
 */
@Component
class CardQuestions {
    private final PortalProperties.Proxy limits;
    private final Clock clock;
    private final Map<ReaderId, Asked> asked;

    CardQuestions(PortalProperties properties, Clock clock) {
        this.limits = properties.proxy();
        this.clock = clock;
        this.asked = new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<ReaderId, Asked> eldest) {
                return size() > limits.remembered();
            }
        };
    }

    private record Asked(Instant since, int times) {}

    /**
     * One question more.
     *
     * @throws RefusedException when it is one too many
     */
    synchronized void ask(ReaderId reader) {
        Instant now = clock.instant();
        Asked before = asked.get(reader);
        if (before == null || !now.isBefore(before.since().plus(limits.within()))) {
            // Removed first, so that the map forgets whoever began to ask longest ago.
            asked.remove(reader);
            before = new Asked(now, 0);
        }
        if (before.times() >= limits.questions()) {
            Duration left = Duration.between(now, before.since().plus(limits.within()));
            throw new RefusedException(
                    Kinds.TOO_MANY, List.of(Reason.of(PortalCodes.CARDS_ASKED_ABOUT, "minutes", left.toMinutes() + 1)));
        }
        asked.put(reader, new Asked(before.since(), before.times() + 1));
    }
}
