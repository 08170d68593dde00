package io.libraryhub.portal.letters;

import io.libraryhub.events.api.LetterApi;
import io.libraryhub.events.api.LetterView;
import io.libraryhub.events.api.ReadLetter;
import io.libraryhub.events.api.WantLetters;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.kit.web.Replies;
import io.libraryhub.portal.Doors;
import io.libraryhub.portal.TitlesById;
import io.libraryhub.portal.lending.RequestIdBody;
import io.libraryhub.resource.api.TitleView;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The reader's own letters, and whether more shall come. */
@RestController
@RequestMapping("/api/portal/letters")
class LetterController {
    /** With at most so many titles each, a page of letters is answered by few questions to the catalogue. */
    private static final int MOST = 12;

    private final LetterApi letters;
    private final TitlesById titles;

    LetterController(LetterApi letters, TitlesById titles) {
        this.letters = letters;
        this.titles = titles;
    }

    /** The newest first. */
    @GetMapping
    ResponseEntity<Page<LetterBody>> letters(
            Actor actor,
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000) int page,
            @RequestParam(defaultValue = "3") @Min(1) @Max(MOST) int size) {
        Page<LetterView> found = Replies.value(letters.letters(actor, Doors.reader(actor), page, size));
        Map<TitleId, TitleView> records = titles.of(found.items().stream()
                .flatMap(LetterBody::titles)
                .distinct()
                .limit(Page.MAX_SIZE)
                .toList());
        List<LetterBody> bodies = found.items().stream()
                .map(letter -> LetterBody.of(letter, records))
                .toList();
        return ResponseEntity.ok(new Page<>(bodies, found.page(), found.size(), found.total()));
    }

    /** Marks a letter as read. */
    @PostMapping("/{month}/read")
    ResponseEntity<LetterBody> read(
            Actor actor,
            @PathVariable @Pattern(regexp = "\\d{4}-\\d{2}") String month,
            @Valid @RequestBody RequestIdBody body) {
        LetterView letter =
                Replies.value(letters.read(new ReadLetter(body.requestId(), actor, Doors.reader(actor), month)));
        return ResponseEntity.ok(LetterBody.of(
                letter, titles.of(LetterBody.titles(letter).distinct().toList())));
    }

    /** Whether letters come: yes, until the reader says no. */
    @GetMapping("/wanted")
    ResponseEntity<WantedBody> wanted(Actor actor) {
        return Replies.ok(letters.wanted(actor, Doors.reader(actor)).map(WantedBody::new));
    }

    @PutMapping("/wanted")
    ResponseEntity<WantedBody> want(Actor actor, @Valid @RequestBody WantBody body) {
        ReaderId reader = Doors.reader(actor);
        return Replies.ok(letters.want(new WantLetters(body.requestId(), actor, reader, body.wanted()))
                .map(WantedBody::new));
    }

    /** @param wanted whether letters come */
    record WantedBody(boolean wanted) {}
}
