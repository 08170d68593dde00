package io.libraryhub.resource.api;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** @param state null: all */
public record ProposalQuery(@Nullable String state, int page, int size) implements Serializable {}
