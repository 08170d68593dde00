package io.libraryhub.events.api;

import io.libraryhub.kernel.TitleId;
import java.io.Serializable;

/**
 * A title that a letter names.
 *
 * @param reason READ_TOGETHER, SAME_CLASS, SAME_AUTHOR or CITY_HOT
 * @param because class or author it rests on; the id of the reader's own title for READ_TOGETHER
 * @param readers how many readers' loans it rests on
 */
public record LetterTitle(TitleId titleId, String reason, String because, int readers) implements Serializable {}
