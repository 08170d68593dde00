package io.libraryhub.desk.rules;

import io.libraryhub.circulation.api.RulesVersion;

/** A published version, with all that it says. */
public record RulesBody(RulesVersion about, DraftBody book) {}
