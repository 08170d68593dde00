package io.libraryhub.acquisitions.buying;

import io.libraryhub.acquisitions.Doors;
import io.libraryhub.acquisitions.ServedBody;
import io.libraryhub.insight.api.InsightApi;
import io.libraryhub.insight.api.StockQuestion;
import io.libraryhub.insight.api.StockWhatIf;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Money;
import io.libraryhub.kit.web.Replies;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Other rules, tried on everything that readers wait for. */
@RestController
class StockWhatIfController {
    private final InsightApi insight;

    StockWhatIfController(InsightApi insight) {
        this.insight = insight;
    }

    /**
     * Bounds are those of {@link StockQuestion}.
     *
     * @param priceFen of a copy
     */
    @GetMapping("/api/acquisitions/what-if")
    ResponseEntity<ServedBody<StockWhatIf>> whatIf(
            Actor actor,
            @RequestParam(defaultValue = "1,2,3,4,5") @Size(min = 1, max = 10) List<Double> ratios,
            @RequestParam(required = false) @Nullable Double cycleDays,
            @RequestParam(required = false) @Nullable Double leadDays,
            @RequestParam(defaultValue = "4500") long priceFen) {
        Doors.looks(actor);
        StockQuestion question = new StockQuestion(ratios, cycleDays, leadDays, new Money(priceFen));
        return Replies.ok(insight.whatIfAll(actor, question).map(served -> ServedBody.of(served, Function.identity())));
    }
}
