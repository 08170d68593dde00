package io.libraryhub.events.visit.application;

import io.libraryhub.events.api.SessionInterest;
import io.libraryhub.events.house.EventsSettings;
import io.libraryhub.events.visit.domain.Visit;
import io.libraryhub.events.visit.domain.Visits;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.ReaderId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Where a reader goes (requirement row 22); to be asked only for readers who allow a profile. */
@Service
public class VisitHabits {
    private final Visits visits;
    private final HabitPolicy policy;
    private final EventsSettings settings;
    private final Clock clock;

    VisitHabits(Visits visits, HabitPolicy policy, EventsSettings settings, Clock clock) {
        this.visits = visits;
        this.policy = policy;
        this.settings = settings;
        this.clock = clock;
    }

    /** Each branch with its share of the reader's last visits; none for who did not come. */
    public List<SessionInterest> of(ReaderId reader) {
        LocalDate since = settings.visitRules(clock).today().minusDays(policy.visitDays());
        Map<String, Long> byBranch = visits.page(reader, 0, Page.MAX_SIZE).stream()
                .filter(visit -> visit.enteredAt() != null && !visit.day().isBefore(since))
                .collect(Collectors.groupingBy(Visit::venue, Collectors.counting()));
        double all = byBranch.values().stream().mapToLong(Long::longValue).sum();
        return byBranch.entrySet().stream()
                .map(each -> new SessionInterest(
                        SessionInterest.BRANCH, each.getKey(), policy.branchWeight() * each.getValue() / all))
                .toList();
    }
}
