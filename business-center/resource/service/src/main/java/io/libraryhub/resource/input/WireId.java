package io.libraryhub.resource.input;

import io.libraryhub.kernel.Id;
import io.libraryhub.kit.json.UnreadableJson;
import org.jspecify.annotations.Nullable;

/** Ids in messages. One that is no id makes the message unreadable: it would not become one by trying again. */
public final class WireId {
    private WireId() {}

    public static long read(@Nullable String text) {
        try {
            return Id.parse(text == null ? "" : text);
        } catch (IllegalArgumentException e) {
            throw new UnreadableJson("not an id", e);
        }
    }
}
