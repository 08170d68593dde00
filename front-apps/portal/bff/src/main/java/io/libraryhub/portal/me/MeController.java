package io.libraryhub.portal.me;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kit.web.Replies;
import io.libraryhub.portal.Doors;
import io.libraryhub.reader.api.ProfileTagView;
import io.libraryhub.reader.api.ReaderApi;
import io.libraryhub.reader.api.ReaderView;
import io.libraryhub.reader.api.SetConsent;
import io.libraryhub.reader.api.SetLanguage;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The reader's own card, consent and profile. */
@RestController
@RequestMapping("/api/portal/me")
class MeController {
    private final ReaderApi readers;

    MeController(ReaderApi readers) {
        this.readers = readers;
    }

    @GetMapping
    ResponseEntity<ReaderView> me(Actor actor) {
        return Replies.ok(readers.reader(actor, Doors.reader(actor)));
    }

    /** What is known about the reader's interests; empty without consent. */
    @GetMapping("/profile")
    ResponseEntity<List<ProfileTagView>> profile(Actor actor) {
        return Replies.ok(readers.profile(actor, Doors.reader(actor)));
    }

    /** In which language messages come. */
    @PutMapping("/language")
    ResponseEntity<ReaderView> language(Actor actor, @Valid @RequestBody LanguageBody body) {
        return Replies.ok(
                readers.setLanguage(new SetLanguage(body.requestId(), actor, Doors.reader(actor), body.language())));
    }

    @PutMapping("/consent")
    ResponseEntity<ReaderView> consent(Actor actor, @Valid @RequestBody ConsentBody body) {
        return Replies.ok(readers.setConsent(
                new SetConsent(body.requestId(), actor, Doors.reader(actor), body.purpose(), body.granted())));
    }
}
