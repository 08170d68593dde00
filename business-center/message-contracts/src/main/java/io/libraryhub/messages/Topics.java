package io.libraryhub.messages;

import java.util.List;

/**
 * The RocketMQ topics. RocketMQ allows no dot in a topic's name, so the context follows a hyphen; the CloudEvents type
 * keeps its dots.
 */
public final class Topics {
    public static final String READER = "libhub-reader";
    public static final String RESOURCE = "libhub-resource";
    public static final String CIRCULATION = "libhub-circulation";
    public static final String EVENTS = "libhub-events";
    public static final String SIGNAL = "libhub-signal";
    /** What the data hub could not read, with the reason. */
    public static final String DEAD_LETTER = "libhub-dead-letter";

    /** The topics of domain events. */
    public static final List<String> CONTEXTS = List.of(READER, RESOURCE, CIRCULATION, EVENTS);

    private Topics() {}

    /** The topic of a type: {@code libhub.circulation.loan.opened} goes to {@code libhub-circulation}. */
    public static String of(String type) {
        String[] parts = type.split("\\.", 3);
        if (parts.length != 3 || !"libhub".equals(parts[0])) {
            throw new IllegalArgumentException("not a type of the hub: " + type);
        }
        return "libhub-" + parts[1];
    }
}
