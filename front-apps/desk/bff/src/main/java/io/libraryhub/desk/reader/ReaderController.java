package io.libraryhub.desk.reader;

import io.libraryhub.desk.Doors;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kit.web.Replies;
import io.libraryhub.reader.api.ReaderApi;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The reader's page at the counter. */
@RestController
class ReaderController {
    private final ReaderApi readers;
    private final ReaderPages pages;

    ReaderController(ReaderApi readers, ReaderPages pages) {
        this.readers = readers;
        this.pages = pages;
    }

    @GetMapping("/api/desk/readers/{id}")
    ReaderBody reader(Actor actor, @PathVariable ReaderId id) {
        Doors.counter(actor);
        return pages.page(actor, Replies.value(readers.reader(actor, id)));
    }
}
