package io.libraryhub.acquisitions.recommend;

import io.libraryhub.acquisitions.Doors;
import io.libraryhub.acquisitions.ServedBody;
import io.libraryhub.insight.api.RecommendApi;
import io.libraryhub.insight.api.RecommendReport;
import io.libraryhub.insight.api.TriedMethod;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kit.web.Replies;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the methods recommend, beside what is borrowed. */
@RestController
@RequestMapping("/api/acquisitions/recommend")
class RecommendController {
    private final RecommendApi recommending;

    RecommendController(RecommendApi recommending) {
        this.recommending = recommending;
    }

    @GetMapping
    ResponseEntity<ServedBody<RecommendReport>> report(Actor actor) {
        Doors.looks(actor);
        return Replies.ok(recommending.report(actor).map(served -> ServedBody.of(served, Function.identity())));
    }

    /** How each method's offers were taken, for a comparison with readers. */
    @GetMapping("/tried")
    ResponseEntity<ServedBody<List<TriedMethod>>> tried(Actor actor) {
        Doors.looks(actor);
        return Replies.ok(recommending.tried(actor).map(served -> ServedBody.of(served, Function.identity())));
    }

    /** Learns anew now. Without a request id: doing it twice gives the same model. */
    @PostMapping("/rebuild")
    ResponseEntity<ServedBody<RecommendReport>> rebuild(Actor actor) {
        Doors.looks(actor);
        return Replies.ok(recommending.rebuild(actor).map(served -> ServedBody.of(served, Function.identity())));
    }
}
