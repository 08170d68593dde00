package io.libraryhub.circulation.notice.domain;

import io.libraryhub.kernel.ReaderId;

/**
 * Notices that go out together. The reader's number is all that is handed over: who carries the message looks up where
 * the reader is reached, so circulation never holds a phone number or an address.
 *
 * @param key the same for every try: a channel delivers it once
 */
public record Message(long key, ReaderId reader, String subject, String text) {}
