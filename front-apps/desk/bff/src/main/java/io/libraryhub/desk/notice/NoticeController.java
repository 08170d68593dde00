package io.libraryhub.desk.notice;

import io.libraryhub.circulation.api.NoticeApi;
import io.libraryhub.circulation.api.NoticeSearch;
import io.libraryhub.circulation.api.NoticeView;
import io.libraryhub.circulation.api.SettleNotice;
import io.libraryhub.desk.Doors;
import io.libraryhub.desk.RequestIdBody;
import io.libraryhub.desk.Words;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.NoticeId;
import io.libraryhub.kernel.Page;
import io.libraryhub.kit.web.Replies;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The outbox of notices, in the language of the page. */
@RestController
@RequestMapping("/api/desk/notices")
class NoticeController {
    private final NoticeApi notices;

    NoticeController(NoticeApi notices) {
        this.notices = notices;
    }

    /** The newest first; state and kind left out: any. */
    @GetMapping
    ResponseEntity<Page<NoticeView>> outbox(
            Actor actor,
            HttpServletRequest request,
            @RequestParam(required = false) @Size(max = 16) @Nullable String state,
            @RequestParam(required = false) @Size(max = 16) @Nullable String kind,
            @RequestParam(defaultValue = "0") @Min(0) @Max(10_000) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(Page.MAX_SIZE) int size) {
        Doors.counter(actor);
        NoticeSearch search = new NoticeSearch(state, kind, null, null);
        return Replies.ok(notices.outbox(actor, search, Words.language(request), page, size));
    }

    /** Tries a failed one again. */
    @PostMapping("/{id}/retry")
    ResponseEntity<NoticeView> retry(
            Actor actor,
            HttpServletRequest request,
            @PathVariable NoticeId id,
            @Valid @RequestBody RequestIdBody body) {
        Doors.counter(actor);
        return Replies.ok(notices.retry(new SettleNotice(body.requestId(), actor, id, Words.language(request))));
    }

    /** Gives up one that was not sent. */
    @PostMapping("/{id}/cancel")
    ResponseEntity<NoticeView> cancel(
            Actor actor,
            HttpServletRequest request,
            @PathVariable NoticeId id,
            @Valid @RequestBody RequestIdBody body) {
        Doors.counter(actor);
        return Replies.ok(notices.cancel(new SettleNotice(body.requestId(), actor, id, Words.language(request))));
    }
}
