package io.libraryhub.desk.reader;

import io.libraryhub.circulation.api.ForgetApi;
import io.libraryhub.circulation.api.ForgetReader;
import io.libraryhub.circulation.api.Forgotten;
import io.libraryhub.desk.Doors;
import io.libraryhub.desk.RequestIdBody;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kit.web.Replies;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A reader who leaves asks at the counter to be forgotten. */
@RestController
class ForgetController {
    private final ForgetApi forgetting;

    ForgetController(ForgetApi forgetting) {
        this.forgetting = forgetting;
    }

    @PostMapping("/api/desk/readers/{id}/forget")
    ResponseEntity<Forgotten> forget(Actor actor, @PathVariable ReaderId id, @Valid @RequestBody RequestIdBody body) {
        Doors.counter(actor);
        return Replies.ok(forgetting.forget(new ForgetReader(body.requestId(), actor, id)));
    }
}
