package io.libraryhub.insight.api;

import io.libraryhub.kernel.TitleId;
import java.io.Serializable;

/**
 * A title that the readers of another borrowed as well.
 *
 * @param weight of those readers, each counting for less the longer ago it was
 * @param readers who borrowed both among their newest loans and allow a profile; never fewer than eight
 */
public record PartnerTitle(TitleId titleId, double weight, int readers) implements Serializable {}
