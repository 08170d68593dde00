package io.libraryhub.portal.live;

import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kit.web.RefusedException;
import io.libraryhub.portal.PortalCodes;
import io.libraryhub.portal.PortalProperties;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.MediaType;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The pages that listen now, by title. Nothing is kept for one that is away: it loads everything again when it is back.
 */
@Component
class LivePages {
    private final Map<String, Set<SseEmitter>> byTitle = new ConcurrentHashMap<>();
    private final Set<SseEmitter> all = ConcurrentHashMap.newKeySet();
    private final PortalProperties.Live limits;

    LivePages(PortalProperties properties) {
        this.limits = properties.live();
    }

    /** A line that hears about these titles until the page closes it or its time is over. */
    SseEmitter open(Set<String> titles) {
        if (all.size() >= limits.listeners()) {
            throw new RefusedException(Kinds.TOO_MANY, List.of(Reason.of(PortalCodes.TOO_MANY_LISTENERS)));
        }
        SseEmitter page = new SseEmitter(limits.lasts().toMillis());
        page.onCompletion(() -> forget(page, titles));
        page.onTimeout(page::complete);
        page.onError(lost -> forget(page, titles));
        all.add(page);
        titles.forEach(title -> byTitle.compute(title, (key, pages) -> with(pages == null ? newSet() : pages, page)));
        send(page, SseEmitter.event().comment("listening"));
        return page;
    }

    void tell(String titleId, String event, Object data) {
        Set<SseEmitter> pages = byTitle.get(titleId);
        if (pages != null) {
            pages.forEach(page -> send(page, SseEmitter.event().name(event).data(data, MediaType.APPLICATION_JSON)));
        }
    }

    /** Keeps lines open through proxies, and finds those whose page is gone. */
    @Scheduled(fixedDelayString = "${hub.portal.live.heartbeat:15s}")
    void beat() {
        all.forEach(page -> send(page, SseEmitter.event().comment("alive")));
    }

    int listening() {
        return all.size();
    }

    private void send(SseEmitter page, SseEmitter.SseEventBuilder event) {
        try {
            page.send(event);
        } catch (IOException | IllegalStateException gone) {
            page.completeWithError(gone);
        }
    }

    private void forget(SseEmitter page, Set<String> titles) {
        all.remove(page);
        titles.forEach(title -> byTitle.computeIfPresent(title, (key, pages) -> {
            pages.remove(page);
            return pages.isEmpty() ? null : pages;
        }));
    }

    private static Set<SseEmitter> newSet() {
        return ConcurrentHashMap.newKeySet();
    }

    private static Set<SseEmitter> with(Set<SseEmitter> pages, SseEmitter page) {
        pages.add(page);
        return pages;
    }
}
