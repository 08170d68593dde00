package io.libraryhub.portal.registration;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Roles;
import io.libraryhub.kit.web.Replies;
import io.libraryhub.portal.PortalProperties;
import io.libraryhub.reader.api.ReaderApi;
import io.libraryhub.reader.api.RegisterReader;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Year;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A card in a minute. Open to everyone. */
@RestController
class RegistrationController {
    private static final Actor PORTAL = new Actor("portal-bff", Roles.SYSTEM, null);
    private static final String CHANNEL = "online";

    private final ReaderApi readers;
    private final Clock clock;
    private final PortalProperties properties;

    RegistrationController(ReaderApi readers, Clock clock, PortalProperties properties) {
        this.readers = readers;
        this.clock = clock;
        this.properties = properties;
    }

    @PostMapping("/api/portal/readers")
    @ResponseStatus(HttpStatus.CREATED)
    RegisteredBody register(@Valid @RequestBody RegisterBody body) {
        return Replies.value(readers.register(new RegisterReader(
                        body.requestId(),
                        PORTAL,
                        body.name().strip(),
                        body.phone(),
                        body.idNumber().toUpperCase(Locale.ROOT),
                        body.birthYear(),
                        category(body.birthYear()),
                        body.homeBranch(),
                        body.password(),
                        null,
                        CHANNEL,
                        body.profileConsent()))
                .map(RegisteredBody::of));
    }

    private String category(int birthYear) {
        int age = Year.now(clock).getValue() - birthYear;
        if (age <= properties.registration().childUntil()) {
            return "child";
        }
        return age <= properties.registration().teenUntil() ? "teen" : "adult";
    }
}
