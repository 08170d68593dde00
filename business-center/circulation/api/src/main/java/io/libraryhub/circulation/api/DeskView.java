package io.libraryhub.circulation.api;

import java.io.Serializable;
import java.util.List;

/**
 * What an actor may do at a desk beside the rules.
 *
 * @param overridable codes of the reasons that he may set aside in {@link CheckOut#override} and {@link Renew#override}
 * @param backdateDays how many days ago a copy that he takes back may have come, see {@link CheckIn#returnedAt}
 */
public record DeskView(List<String> overridable, int backdateDays) implements Serializable {}
