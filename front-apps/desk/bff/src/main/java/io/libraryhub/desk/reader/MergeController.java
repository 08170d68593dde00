package io.libraryhub.desk.reader;

import io.libraryhub.desk.Doors;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kit.web.Replies;
import io.libraryhub.reader.api.MergeReaders;
import io.libraryhub.reader.api.ReaderApi;
import io.libraryhub.reader.api.ReaderView;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Somebody registered twice: another account becomes this reader's. */
@RestController
class MergeController {
    private final ReaderApi readers;

    MergeController(ReaderApi readers) {
        this.readers = readers;
    }

    @PostMapping("/api/desk/readers/{id}/merge")
    ResponseEntity<ReaderView> merge(Actor actor, @PathVariable ReaderId id, @Valid @RequestBody MergeBody body) {
        Doors.counter(actor);
        return Replies.ok(readers.merge(new MergeReaders(body.requestId(), actor, body.readerId(), id)));
    }
}
