package io.libraryhub.reader.identity.adapter.sms;

import io.libraryhub.reader.account.domain.Phone;
import io.libraryhub.reader.identity.application.SmsSender;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Where no SMS service is configured, sign-in by phone is not available; everything else is. */
@Component
@ConditionalOnProperty(name = "hub.stand-in", havingValue = "false", matchIfMissing = true)
class NoSms implements SmsSender {
    @Override
    public void sendCode(Phone phone, String code) {
        throw new SmsUnavailable("no SMS service is configured");
    }
}
