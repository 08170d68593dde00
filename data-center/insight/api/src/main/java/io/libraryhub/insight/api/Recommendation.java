package io.libraryhub.insight.api;

import io.libraryhub.kernel.TitleId;
import java.io.Serializable;

/**
 * @param reason code of the reason: SAME_CLASS, SAME_AUTHOR or CITY_HOT
 * @param because class or author it rests on
 * @param readers how many readers' loans it rests on, never fewer than the configured least number
 */
public record Recommendation(TitleId titleId, String reason, String because, int readers) implements Serializable {}
