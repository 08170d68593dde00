package io.libraryhub.reader.identity.adapter.sms;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** {@code hub.sms.stand-in.*}: how the stand-in behaves; may be changed live. */
@ConfigurationProperties("hub.sms.stand-in")
public class StandInSmsProperties {
    private boolean fail;
    private Duration delay = Duration.ZERO;

    public boolean isFail() {
        return fail;
    }

    public void setFail(boolean fail) {
        this.fail = fail;
    }

    public Duration getDelay() {
        return delay;
    }

    public void setDelay(Duration delay) {
        this.delay = delay;
    }
}
