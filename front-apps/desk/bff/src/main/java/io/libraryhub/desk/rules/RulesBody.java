package io.libraryhub.desk.rules;

import io.libraryhub.circulation.api.RulesVersion;
import org.jspecify.annotations.Nullable;

/**
 * A published version, with all that it says.
 *
 * @param publisher how colleagues call who published it; null for the hub itself, and where it cannot be said now
 */
public record RulesBody(RulesVersion about, @Nullable String publisher, DraftBody book) {}
