package io.libraryhub.resource.outside.application;

import io.libraryhub.resource.outside.domain.OutsideLists;
import io.libraryhub.resource.outside.domain.OutsideLists.Unmatched;
import io.libraryhub.resource.outside.domain.TitleMatch;
import java.time.LocalDate;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks again for listed books that were not held: the catalogue grows. Safe in several instances. */
@Component
public class MatchLists {
    private static final int BATCH = 500;

    private final OutsideLists lists;
    private final ListedDemand demand;

    MatchLists(OutsideLists lists, ListedDemand demand) {
        this.lists = lists;
        this.demand = demand;
    }

    @Scheduled(
            fixedDelayString = "${hub.outside.match-every:PT10M}",
            initialDelayString = "${hub.outside.match-every:PT10M}")
    public void run() {
        LocalDate today = demand.today();
        List<Unmatched> part = lists.unmatched(today, 0, 0, BATCH);
        while (!part.isEmpty()) {
            TitleMatch titles = lists.matches(part.stream().map(Unmatched::line).toList());
            for (Unmatched each : part) {
                titles.of(each.line())
                        .ifPresent(found -> lists.match(each.list(), each.line().number(), found));
            }
            Unmatched last = part.get(part.size() - 1);
            part = lists.unmatched(today, last.list(), last.line().number(), BATCH);
        }
    }
}
