package io.libraryhub.portal.home;

import io.libraryhub.events.api.ActivityApi;
import io.libraryhub.events.api.SessionInterest;
import io.libraryhub.events.api.SessionQuery;
import io.libraryhub.events.api.SessionView;
import io.libraryhub.insight.api.HotTitle;
import io.libraryhub.insight.api.InsightApi;
import io.libraryhub.insight.api.Interest;
import io.libraryhub.insight.api.RecommendApi;
import io.libraryhub.insight.api.Recommendation;
import io.libraryhub.insight.api.Served;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.kit.web.Replies;
import io.libraryhub.portal.Doors;
import io.libraryhub.portal.Pick;
import io.libraryhub.portal.TitlesById;
import io.libraryhub.reader.api.ReaderApi;
import io.libraryhub.resource.api.TitleView;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The parts of the first page, each by itself: one that fails leaves the others standing. */
@RestController
@RequestMapping("/api/portal")
class HomeController {
    private static final String MISSING = "missing";

    private final InsightApi insight;
    private final RecommendApi recommending;
    private final ActivityApi activities;
    private final ReaderApi readers;
    private final TitlesById titles;

    HomeController(
            InsightApi insight,
            RecommendApi recommending,
            ActivityApi activities,
            ReaderApi readers,
            TitlesById titles) {
        this.insight = insight;
        this.recommending = recommending;
        this.activities = activities;
        this.readers = readers;
        this.titles = titles;
    }

    /** The titles borrowed most now, by the data hub's decayed score. Open to everyone. */
    @GetMapping("/hot")
    ResponseEntity<HotBody> hot(@RequestParam(defaultValue = "10") @Min(1) @Max(50) int limit) {
        Served<List<HotTitle>> served = Replies.value(insight.hot(limit));
        Map<TitleId, TitleView> records =
                titles.of(served.value().stream().map(HotTitle::titleId).toList());
        List<HotBody.Line> lines = served.value().stream()
                .map(hot -> line(hot, records.get(hot.titleId())))
                .filter(Objects::nonNull)
                .toList();
        return ResponseEntity.ok(new HotBody(lines, served.asOf(), served.status()));
    }

    private static HotBody.@Nullable Line line(HotTitle hot, @Nullable TitleView title) {
        return title == null
                ? null
                : new HotBody.Line(hot.rank(), hot.loans1d(), hot.loans7d(), hot.score(), hot.hot(), title);
    }

    /** Sessions that begin from now on, soonest first. Open to everyone. */
    @GetMapping("/activities")
    ResponseEntity<Page<SessionView>> activities(
            @RequestParam(required = false) @Size(max = 32) @Nullable String branch,
            @RequestParam(defaultValue = "6") @Min(1) @Max(Page.MAX_SIZE) int size) {
        return Replies.ok(activities.sessions(new SessionQuery(null, branch, 0, size)));
    }

    /** Titles for the reader who asks, if a profile is allowed. */
    @GetMapping("/for-you")
    ResponseEntity<ForYouBody> forYou(Actor actor, @RequestParam(defaultValue = "8") @Min(1) @Max(30) int limit) {
        ReaderId reader = Doors.reader(actor);
        if (!Replies.value(readers.reader(actor, reader)).profileConsent()) {
            return ResponseEntity.ok(new ForYouBody(false, List.of(), null, MISSING));
        }
        List<Interest> interests = Replies.value(readers.profile(actor, reader)).stream()
                .map(tag -> new Interest(tag.kind(), tag.name(), tag.weight()))
                .toList();
        Served<List<Recommendation>> served = Replies.value(insight.forYou(actor, reader, interests, limit));
        Map<TitleId, TitleView> records = titles.of(served.value().stream()
                .flatMap(each -> Pick.needed(each.titleId(), each.reason(), each.because()))
                .distinct()
                .toList());
        List<Pick> picks = served.value().stream()
                .flatMap(each ->
                        Pick.of(each.titleId(), each.reason(), each.because(), each.readers(), records).stream())
                .toList();
        return ResponseEntity.ok(new ForYouBody(true, picks, served.asOf(), served.status()));
    }

    /** The reader opened one of them: this is how methods are compared. */
    @PostMapping("/for-you/opened")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void opened(Actor actor, @RequestBody @Valid OpenedBody body) {
        Replies.value(recommending.opened(actor, Doors.reader(actor), body.titleId()));
    }

    /** Coming sessions for the reader who asks, those first that fit what he signed up for before. */
    @GetMapping("/for-you/activities")
    ResponseEntity<ActivitiesForYouBody> activitiesForYou(
            Actor actor, @RequestParam(defaultValue = "6") @Min(1) @Max(30) int limit) {
        ReaderId reader = Doors.reader(actor);
        if (!Replies.value(readers.reader(actor, reader)).profileConsent()) {
            return ResponseEntity.ok(new ActivitiesForYouBody(false, List.of()));
        }
        List<SessionInterest> interests = Replies.value(readers.profile(actor, reader)).stream()
                .map(tag -> new SessionInterest(tag.kind(), tag.name(), tag.weight()))
                .toList();
        return ResponseEntity.ok(
                new ActivitiesForYouBody(true, Replies.value(activities.suggested(actor, reader, interests, limit))));
    }
}
