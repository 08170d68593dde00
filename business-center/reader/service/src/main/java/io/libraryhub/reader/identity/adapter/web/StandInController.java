package io.libraryhub.reader.identity.adapter.web;

import io.libraryhub.reader.identity.adapter.sms.StandInSms;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows the codes the local SMS stand-in was given. There is no such address unless {@code hub.stand-in=true}. */
@RestController
@ConditionalOnProperty(name = "hub.stand-in", havingValue = "true")
class StandInController {
    private static final int SHOWN = 20;

    private final StandInSms sms;

    StandInController(StandInSms sms) {
        this.sms = sms;
    }

    /** The newest codes, newest first. */
    @GetMapping("/api/identity/stand-in/phone-codes")
    List<StandInSms.Sent> codes() {
        return sms.newest(SHOWN);
    }
}
