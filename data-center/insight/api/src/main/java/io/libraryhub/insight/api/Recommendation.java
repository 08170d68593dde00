package io.libraryhub.insight.api;

import io.libraryhub.kernel.TitleId;
import java.io.Serializable;

/**
 * @param reason code of the reason: READ_TOGETHER, SAME_CLASS, SAME_AUTHOR or CITY_HOT
 * @param because class or author it rests on; the id of the reader's own title for READ_TOGETHER
 * @param readers how many readers' loans it rests on, never fewer than the configured least number
 */
public record Recommendation(TitleId titleId, String reason, String because, int readers) implements Serializable {}
