package io.libraryhub.reader.api;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.ReaderId;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** @param language of messages to the reader: zh or en; null: whatever the library speaks */
public record SetLanguage(String requestId, Actor actor, ReaderId readerId, @Nullable String language)
        implements Serializable {}
