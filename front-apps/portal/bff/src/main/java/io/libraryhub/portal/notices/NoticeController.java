package io.libraryhub.portal.notices;

import io.libraryhub.circulation.api.NoticeApi;
import io.libraryhub.circulation.api.NoticeView;
import io.libraryhub.circulation.api.ReadNotice;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.NoticeId;
import io.libraryhub.kernel.Page;
import io.libraryhub.kit.web.Replies;
import io.libraryhub.portal.Doors;
import io.libraryhub.portal.lending.RequestIdBody;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The reader's own messages 消息, in the language of the request. */
@RestController
@RequestMapping("/api/portal/notices")
class NoticeController {
    private final NoticeApi notices;

    NoticeController(NoticeApi notices) {
        this.notices = notices;
    }

    @GetMapping
    ResponseEntity<Page<NoticeView>> notices(
            Actor actor,
            HttpServletRequest request,
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam(defaultValue = "0") @Min(0) @Max(10_000) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(Page.MAX_SIZE) int size) {
        return Replies.ok(notices.notices(actor, Doors.reader(actor), unread, language(request), page, size));
    }

    @PostMapping("/{id}/read")
    ResponseEntity<NoticeView> read(
            Actor actor,
            HttpServletRequest request,
            @PathVariable NoticeId id,
            @Valid @RequestBody RequestIdBody body) {
        Doors.reader(actor);
        return Replies.ok(notices.read(new ReadNotice(body.requestId(), actor, id, language(request))));
    }

    /** Chinese unless English is asked for, whatever the machine speaks. */
    private static String language(HttpServletRequest request) {
        boolean asked = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null;
        return asked && Locale.ENGLISH.getLanguage().equals(request.getLocale().getLanguage()) ? "en" : "zh";
    }
}
