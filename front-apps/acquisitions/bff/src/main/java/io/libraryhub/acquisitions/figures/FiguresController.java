package io.libraryhub.acquisitions.figures;

import io.libraryhub.acquisitions.Doors;
import io.libraryhub.acquisitions.ServedBody;
import io.libraryhub.insight.api.MetricAnswer;
import io.libraryhub.insight.api.MetricApi;
import io.libraryhub.insight.api.MetricDefinition;
import io.libraryhub.insight.api.MetricQuestion;
import io.libraryhub.insight.api.Served;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kit.web.RefusedException;
import io.libraryhub.kit.web.Replies;
import io.libraryhub.kit.web.WebProperties;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Figures over a span of days, the last {@code usual} days when none is given. */
@RestController
@RequestMapping("/api/acquisitions/figures")
class FiguresController {
    private static final String BY_DAY = "day";
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final MetricApi metrics;
    private final Clock clock;
    private final ZoneId zone;
    private final int usual;

    FiguresController(
            MetricApi metrics,
            Clock clock,
            WebProperties web,
            @Value("${hub.acquisitions.figures.usual-days:30}") int usual) {
        this.metrics = metrics;
        this.clock = clock;
        this.zone = web.zone();
        this.usual = usual;
    }

    /** Every figure, day by day. */
    @GetMapping
    ServedBody<FiguresBody> figures(
            Actor actor,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(defaultValue = "") @Size(max = 20) String branch) {
        Doors.looks(actor);
        Span span = span(from, to);
        List<FigureBody> figures = new ArrayList<>();
        Served<MetricAnswer> last = null;
        for (MetricDefinition definition : Replies.value(metrics.catalogue(actor))) {
            last = ask(actor, definition.name(), span, branch, BY_DAY);
            figures.add(FigureBody.of(definition, last.value()));
        }
        FiguresBody body = new FiguresBody(span.from(), span.to(), figures);
        return last == null
                ? new ServedBody<>(body, null, "missing")
                : new ServedBody<>(body, last.asOf(), last.status());
    }

    /** One figure by a dimension. */
    @GetMapping("/{name}")
    ServedBody<FigureBody> figure(
            Actor actor,
            @PathVariable @Size(max = 40) String name,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(defaultValue = "") @Size(max = 20) String branch,
            @RequestParam(defaultValue = BY_DAY) @Size(max = 20) String by) {
        Doors.looks(actor);
        return ServedBody.of(
                ask(actor, name, span(from, to), branch, by), answer -> FigureBody.of(definition(actor, name), answer));
    }

    /** The same as a file for spreadsheets. */
    @GetMapping("/{name}/file")
    ResponseEntity<String> file(
            Actor actor,
            @PathVariable @Size(max = 40) String name,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(defaultValue = "") @Size(max = 20) String branch,
            @RequestParam(defaultValue = BY_DAY) @Size(max = 20) String by) {
        FigureBody figure = figure(actor, name, from, to, branch, by).value();
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + figure.name() + "-by-" + figure.by() + ".csv\"")
                .body(FigureFile.of(figure));
    }

    private Served<MetricAnswer> ask(Actor actor, String name, Span span, String branch, String by) {
        return Replies.value(metrics.ask(
                actor, new MetricQuestion(name, span.from(), span.to().plusDays(1), branch, by)));
    }

    private MetricDefinition definition(Actor actor, String name) {
        return Replies.value(metrics.catalogue(actor)).stream()
                .filter(definition -> definition.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new RefusedException(
                        Kinds.NOT_FOUND, List.of(new Reason(CommonCodes.NOT_FOUND, Map.of("what", "figure")))));
    }

    /** @param to the last day, which counts */
    private record Span(LocalDate from, LocalDate to) {}

    private Span span(@Nullable LocalDate from, @Nullable LocalDate to) {
        LocalDate last = to == null ? LocalDate.ofInstant(clock.instant(), zone) : to;
        return new Span(from == null ? last.minusDays(usual - 1L) : from, last);
    }
}
