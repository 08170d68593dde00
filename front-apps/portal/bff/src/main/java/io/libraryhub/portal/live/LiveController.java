package io.libraryhub.portal.live;

import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.kit.web.RefusedException;
import io.libraryhub.portal.PortalProperties;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The line to an open page. Open to everyone: marks are no secret. */
@RestController
class LiveController {
    private final LivePages pages;
    private final PortalProperties properties;

    LiveController(LivePages pages, PortalProperties properties) {
        this.pages = pages;
        this.properties = properties;
    }

    /** Events {@code title-marked} ({@link TitleMark}) and {@code title-moved} ({@link TitleMoved}) of these titles. */
    @GetMapping(path = "/api/portal/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> live(@RequestParam List<TitleId> titles) {
        Set<String> ids = titles.stream().map(TitleId::toString).collect(Collectors.toUnmodifiableSet());
        int limit = properties.live().titles();
        if (ids.isEmpty() || ids.size() > limit) {
            throw new RefusedException(
                    Kinds.INVALID,
                    List.of(new Reason(CommonCodes.INVALID, Map.of("field", "titles", "problem", "1.." + limit))));
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Accel-Buffering", "no")
                .body(pages.open(ids));
    }
}
