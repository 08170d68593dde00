package io.libraryhub.acquisitions.live;

import io.libraryhub.acquisitions.Doors;
import io.libraryhub.kernel.Actor;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The line to an open page. */
@RestController
class LiveController {
    private final LivePages pages;

    LiveController(LivePages pages) {
        this.pages = pages;
    }

    /** Events named {@code change}, each a {@link LiveChange}. */
    @GetMapping(path = "/api/acquisitions/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter live(Actor actor) {
        Doors.looks(actor);
        return pages.open();
    }
}
