package io.libraryhub.signals.intake;

/** A message that cannot be read, where it lay, and why. */
public class DeadLetter {
    /** Not JSON at all. */
    public static final String NOT_JSON = "NOT_JSON";
    /** JSON, but an attribute of the CloudEvents envelope is missing or wrong. */
    public static final String NOT_CLOUDEVENT = "NOT_CLOUDEVENT";
    /** No such type is agreed. */
    public static final String UNKNOWN_TYPE = "UNKNOWN_TYPE";
    /** A type of another context than the topic's. */
    public static final String WRONG_TOPIC = "WRONG_TOPIC";
    /** The data do not fit the type. */
    public static final String BAD_DATA = "BAD_DATA";
    /** A time too long ago or too far ahead. */
    public static final String BAD_TIME = "BAD_TIME";
    /** Longer than any message of ours. */
    public static final String TOO_LARGE = "TOO_LARGE";

    public String reason = "";
    /** For a person; never the content. */
    public String detail = "";

    public String topic = "";
    public int queueId;
    public long offset;
    public String key = "";
    /** When the broker stored it: UTC, milliseconds. */
    public long storedAt;

    public byte[] body = new byte[0];
}
