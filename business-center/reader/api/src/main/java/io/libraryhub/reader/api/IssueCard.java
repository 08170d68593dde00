package io.libraryhub.reader.api;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.ReaderId;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** A further card for a reader; {@code kind} is virtual, plastic or social. */
public record IssueCard(String requestId, Actor actor, ReaderId readerId, String kind, @Nullable String cardNo)
        implements Serializable {}
