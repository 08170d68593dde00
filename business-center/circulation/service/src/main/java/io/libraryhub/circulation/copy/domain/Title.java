package io.libraryhub.circulation.copy.domain;

import io.libraryhub.kernel.TitleId;

/** What circulation remembers of a title, as catalogued when the first copy or hold came. Empty texts when unknown. */
public record Title(TitleId id, String name, String author, String classCode) {}
