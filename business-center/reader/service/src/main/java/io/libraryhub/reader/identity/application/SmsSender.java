package io.libraryhub.reader.identity.application;

import io.libraryhub.reader.account.domain.Phone;

/** Sends text messages: an outside party. An implementation has its own short time-outs. */
public interface SmsSender {
    /** @throws SmsUnavailable when it was certainly not, or not in time, taken */
    void sendCode(Phone phone, String code);

    /** The SMS service is down, slow, or not configured. */
    final class SmsUnavailable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public SmsUnavailable(String message) {
            super(message);
        }
    }
}
