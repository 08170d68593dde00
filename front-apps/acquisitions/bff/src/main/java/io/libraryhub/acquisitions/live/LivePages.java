package io.libraryhub.acquisitions.live;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.MediaType;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The pages that listen now. Nothing is kept for one that is away: it asks for all when it comes back. */
@Component
class LivePages {
    private static final long FOR_EVER = 0;

    private final Set<SseEmitter> pages = ConcurrentHashMap.newKeySet();
    private final LiveProperties properties;

    LivePages(LiveProperties properties) {
        this.properties = properties;
    }

    /** A line to one page, or one that ends at once when too many listen: the page then asks every few seconds instead. */
    SseEmitter open() {
        SseEmitter page = new SseEmitter(FOR_EVER);
        page.onCompletion(() -> pages.remove(page));
        page.onError(lost -> pages.remove(page));
        if (pages.size() >= properties.listeners()) {
            page.complete();
            return page;
        }
        pages.add(page);
        send(page, SseEmitter.event().comment("open"));
        return page;
    }

    boolean any() {
        return !pages.isEmpty();
    }

    void tell(LiveChange change) {
        pages.forEach(page -> send(page, SseEmitter.event().name("change").data(change, MediaType.APPLICATION_JSON)));
    }

    @Scheduled(fixedDelayString = "${hub.acquisitions.live.heartbeat:15s}")
    void beat() {
        pages.forEach(page -> send(page, SseEmitter.event().comment("alive")));
    }

    private void send(SseEmitter page, SseEmitter.SseEventBuilder event) {
        try {
            page.send(event);
        } catch (IOException | IllegalStateException gone) {
            pages.remove(page);
            page.completeWithError(gone);
        }
    }
}
