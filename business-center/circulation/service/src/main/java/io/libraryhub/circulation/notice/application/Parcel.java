package io.libraryhub.circulation.notice.application;

import io.libraryhub.circulation.notice.domain.Message;

/**
 * A message on its way.
 *
 * @param lastTry whether the channel is given up when it does not answer now
 */
record Parcel(String channel, Message message, boolean lastTry) {}
