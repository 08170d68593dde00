package io.libraryhub.resource.outside.application;

import io.libraryhub.kernel.TitleId;
import io.libraryhub.resource.api.OutsidePart;
import io.libraryhub.resource.outside.domain.OutsideDemand;
import io.libraryhub.resource.outside.domain.OutsideLists;
import io.libraryhub.resource.outside.domain.OutsideLists.Place;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** For how many readers a day the lists count, title by title. */
@Component
public class ListedDemand {
    private static final double DAY = Duration.ofDays(1).toMillis();

    private final OutsideLists lists;
    private final OutsidePolicy policy;
    private final Clock clock;

    ListedDemand(OutsideLists lists, OutsidePolicy policy, Clock clock) {
        this.lists = lists;
        this.policy = policy;
        this.clock = clock;
    }

    /** Of all the titles, those that are on no list with demand from nowhere. */
    public Map<TitleId, OutsideDemand> of(Collection<TitleId> titles) {
        Map<TitleId, List<OutsidePart>> parts = new HashMap<>();
        if (!titles.isEmpty()) {
            lists.places(titles, today()).forEach(place -> parts.computeIfAbsent(place.title(), id -> new ArrayList<>())
                    .add(part(place)));
        }
        Map<TitleId, OutsideDemand> demand = new HashMap<>();
        titles.forEach(title -> demand.put(
                title, new OutsideDemand(best(parts.getOrDefault(title, List.of())), policy.halfLifeDays())));
        return demand;
    }

    public OutsideDemand of(TitleId title) {
        return of(List.of(title)).getOrDefault(title, new OutsideDemand(List.of(), policy.halfLifeDays()));
    }

    double perDay(int rank, double weight, Instant since) {
        double age = Duration.between(since, clock.instant()).toMillis() / DAY;
        return policy.rule().perDay(rank, weight, age);
    }

    /** The day of the library on which lists count or are over. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneId.of(policy.zone())));
    }

    private OutsidePart part(Place place) {
        return new OutsidePart(
                place.list(), place.rank(), place.weight(), perDay(place.rank(), place.weight(), place.since()));
    }

    /** Two editions of a title on one list are one book to its readers: the better place counts. */
    private static List<OutsidePart> best(List<OutsidePart> parts) {
        Map<String, OutsidePart> byList = new HashMap<>();
        parts.forEach(
                part -> byList.merge(part.list(), part, (one, other) -> one.perDay() >= other.perDay() ? one : other));
        return byList.values().stream()
                .sorted(Comparator.comparingDouble(OutsidePart::perDay)
                        .reversed()
                        .thenComparing(OutsidePart::list))
                .toList();
    }
}
