package io.libraryhub.signals.intake;

import io.libraryhub.signals.rocketmq.MessageReader;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.apache.rocketmq.common.message.MessageExt;
import org.jspecify.annotations.Nullable;

/**
 * Reads CloudEvents in JSON. The record of the type checks the data: a component that is missing, null where it may not
 * be, or of another kind makes the message unreadable; components that are not known are ignored, since a type may grow.
 */
public final class FactDecoder implements MessageReader<Intake> {
    private static final long serialVersionUID = 1;
    private static final int MAX_BYTES = 256 * 1024;
    private static final int MAX_ID = 64;
    private static final int MAX_TEXT = 200;
    private static final long HOUR_MS = 3_600_000;
    private static final long DAY_MS = 24 * HOUR_MS;

    private final ZoneId zone;
    private final Instant oldest;
    private final Duration furthestAhead;
    private final String topicSuffix;

    /**
     * @param zone the library's
     * @param oldest a time before this is taken for an error
     * @param furthestAhead a time further in the future is taken for an error: it would keep a title hot for ever
     * @param topicSuffix what the topics' names have behind those of the contract
     */
    public FactDecoder(ZoneId zone, Instant oldest, Duration furthestAhead, String topicSuffix) {
        this.zone = zone;
        this.oldest = oldest;
        this.furthestAhead = furthestAhead;
        this.topicSuffix = topicSuffix;
    }

    @Override
    public Intake read(MessageExt message) {
        try {
            return Intake.of(decode(message.getTopic(), message.getBody(), message.getStoreTimestamp()));
        } catch (Unreadable e) {
            DeadLetter dead = new DeadLetter();
            dead.reason = e.reason();
            dead.detail = e.detail();
            dead.topic = message.getTopic();
            dead.queueId = message.getQueueId();
            dead.offset = message.getQueueOffset();
            dead.key = message.getKeys() == null ? "" : message.getKeys();
            dead.storedAt = message.getStoreTimestamp();
            dead.body = kept(message.getBody());
            return Intake.of(dead);
        }
    }

    /** What is too long to be read would be too long to be sent on; where it lies is told. */
    private static byte[] kept(byte @Nullable [] body) {
        return body == null || body.length > MAX_BYTES ? new byte[0] : body;
    }

    /**
     * @param storedAt when the broker took the message, the "now" of the check for times far ahead, so that a replay
     *     judges as the first reading did
     */
    Fact decode(String topic, byte @Nullable [] body, long storedAt) throws Unreadable {
        if (body == null || body.length == 0) {
            throw new Unreadable(DeadLetter.NOT_JSON, "empty");
        }
        if (body.length > MAX_BYTES) {
            throw new Unreadable(DeadLetter.TOO_LARGE, body.length + " bytes");
        }
        Envelope envelope = Envelope.of(body);
        if (!"1.0".equals(said("specversion", envelope.specversion()))) {
            throw new Unreadable(DeadLetter.NOT_CLOUDEVENT, "specversion");
        }
        Fact fact = new Fact();
        fact.id = said("id", envelope.id());
        String type = said("type", envelope.type());
        fact.subject = said("subject", envelope.subject());
        if (fact.id.length() > MAX_ID || fact.subject.length() > MAX_TEXT) {
            throw new Unreadable(DeadLetter.NOT_CLOUDEVENT, "id or subject too long");
        }
        setTime(fact, said("time", envelope.time()), storedAt);
        EventKind kind = kind(type, topic);
        fact.type = kind.type();
        if (!envelope.hasData()) {
            throw new Unreadable(DeadLetter.BAD_DATA, "no data");
        }
        try {
            FactFields.fill(fact, kind.read(body, envelope.dataFrom(), envelope.dataTo()));
        } catch (NumberFormatException e) {
            throw new Unreadable(DeadLetter.BAD_DATA, "an id is no number");
        }
        if (fact.openedAt != 0) {
            fact.openedDay = (int) Math.floorDiv(local(fact.openedAt), DAY_MS);
            fact.closedDay = (int) Math.floorDiv(local(fact.closedAt), DAY_MS);
        }
        fact.payload = body;
        return fact;
    }

    private static String said(String name, @Nullable String text) throws Unreadable {
        if (text == null || text.isEmpty()) {
            throw new Unreadable(DeadLetter.NOT_CLOUDEVENT, name);
        }
        return text;
    }

    private void setTime(Fact fact, String time, long storedAt) throws Unreadable {
        try {
            fact.at = IsoTime.millis(time);
        } catch (DateTimeException e) {
            throw new Unreadable(DeadLetter.BAD_TIME, "not a time with an offset");
        }
        if (fact.at < oldest.toEpochMilli() || fact.at > storedAt + furthestAhead.toMillis()) {
            throw new Unreadable(DeadLetter.BAD_TIME, "not plausible");
        }
        long local = local(fact.at);
        fact.localDay = (int) Math.floorDiv(local, DAY_MS);
        fact.localHour = (int) (Math.floorMod(local, DAY_MS) / HOUR_MS);
    }

    /** What clocks in the library's zone show, as milliseconds. */
    private long local(long at) {
        return at + 1_000L * zone.getRules().getOffset(Instant.ofEpochMilli(at)).getTotalSeconds();
    }

    private EventKind kind(String type, String topic) throws Unreadable {
        EventKind kind = EventKind.ALL.get(type);
        if (kind == null) {
            throw new Unreadable(DeadLetter.UNKNOWN_TYPE, type.length() > MAX_TEXT ? "too long" : type);
        }
        boolean rightTopic = topic.length() == kind.topic().length() + topicSuffix.length()
                && topic.startsWith(kind.topic())
                && topic.endsWith(topicSuffix);
        if (!rightTopic) {
            throw new Unreadable(DeadLetter.WRONG_TOPIC, type + " in " + topic);
        }
        return kind;
    }
}
