package io.libraryhub.resource.title.domain;

import io.libraryhub.kernel.TitleId;

/** A record as it stands in the catalogue. */
public record StoredTitle(TitleId id, BibRecord record) {}
