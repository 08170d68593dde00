package io.libraryhub.acquisitions.accounts;

import java.util.List;

/**
 * @param events that are being published again
 * @param more true when the day holds more than a service publishes again at once: ask again with another requestId
 * @param missing services that did not answer or refused: theirs are not published again
 */
public record ReplayedBody(long events, boolean more, List<String> missing) {}
