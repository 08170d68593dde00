package io.libraryhub.circulation.api;

import java.io.Serializable;

/** A published version of the rules, with all that it says. */
public record RulesView(RulesVersion about, RuleDraft book) implements Serializable {}
