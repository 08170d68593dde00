package io.libraryhub.resource.outside.application;

import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kit.once.Once;
import io.libraryhub.resource.api.OutsideLineQuery;
import io.libraryhub.resource.api.OutsideLineView;
import io.libraryhub.resource.api.OutsideListView;
import io.libraryhub.resource.api.OutsideReport;
import io.libraryhub.resource.api.RemoveOutsideList;
import io.libraryhub.resource.api.ResourceCodes;
import io.libraryhub.resource.api.UploadOutsideLists;
import io.libraryhub.resource.input.Input;
import io.libraryhub.resource.outside.domain.LineBounds;
import io.libraryhub.resource.outside.domain.LinesRead;
import io.libraryhub.resource.outside.domain.ListFiles;
import io.libraryhub.resource.outside.domain.OutsideLine;
import io.libraryhub.resource.outside.domain.OutsideLists;
import io.libraryhub.resource.outside.domain.OutsideLists.Listed;
import io.libraryhub.resource.outside.domain.OutsideLists.Matched;
import io.libraryhub.resource.outside.domain.TitleMatch;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Takes, shows and removes lists. */
@Component
public class OutsideDesk {
    private final ListFiles files;
    private final OutsideLists lists;
    private final ListedDemand demand;
    private final OutsidePolicy policy;
    private final Once once;
    private final Clock clock;

    OutsideDesk(
            ListFiles files, OutsideLists lists, ListedDemand demand, OutsidePolicy policy, Once once, Clock clock) {
        this.files = files;
        this.lists = lists;
        this.demand = demand;
        this.policy = policy;
        this.once = once;
        this.clock = clock;
    }

    public Reply<OutsideReport> upload(UploadOutsideLists command) {
        if (command.content().length > policy.maxBytes()) {
            return Reply.refused(Kinds.INVALID, Reason.of(ResourceCodes.FILE_TOO_LARGE, "limit", policy.maxBytes()));
        }
        LocalDate today = demand.today();
        LocalDate last = today.plusDays(policy.longestDays());
        LocalDate until = command.validUntil() == null ? today.plusDays(policy.usualDays()) : command.validUntil();
        if (until.isBefore(today) || until.isAfter(last)) {
            return Reply.refused(Kinds.INVALID, Input.fault("validUntil", today + "–" + last));
        }
        Optional<LinesRead> read = files.read(
                command.content(),
                new LineBounds(command.list(), until, today, last, policy.mostRank(), policy.mostWeight()));
        if (read.isEmpty()) {
            return Reply.refused(Kinds.INVALID, Reason.of(ResourceCodes.UNKNOWN_FORMAT));
        }
        int all = read.get().lines().size() + read.get().problems().size();
        if (all > policy.mostLines()) {
            return Reply.refused(Kinds.INVALID, Input.fault("lines", "≤ " + policy.mostLines()));
        }
        if (read.get().lines().isEmpty()) {
            return Reply.refused(Kinds.INVALID, Reason.of(ResourceCodes.NO_GOOD_LINE, "lines", all));
        }
        return once.run(
                command.requestId(),
                "resource.outside.upload",
                command,
                OutsideReport.class,
                () -> Reply.done(keep(read.get(), command.actor().role(), today)));
    }

    private OutsideReport keep(LinesRead read, String byRole, LocalDate today) {
        TitleMatch titles = lists.matches(read.lines());
        List<Matched> matched = read.lines().stream()
                .map(line -> new Matched(line, titles.of(line)))
                .toList();
        // By name, so that two who bring the same lists wait for each other in the same order.
        Map<String, List<Matched>> byList = matched.stream()
                .collect(Collectors.groupingBy(each -> each.line().list(), TreeMap::new, Collectors.toList()));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        byList.forEach((list, lines) -> lists.replace(list, lines, byRole, now));
        return new OutsideReport(
                lists.all(today).stream()
                        .filter(list -> byList.containsKey(list.name()))
                        .toList(),
                matched.size(),
                (int) matched.stream().filter(each -> each.title().isPresent()).count(),
                read.problems().size(),
                read.problems().stream().limit(policy.problemsShown()).toList());
    }

    public List<OutsideListView> lists() {
        return lists.all(demand.today());
    }

    public Page<OutsideLineView> lines(OutsideLineQuery query) {
        Page<Listed> found = lists.lines(demand.today(), query.list(), query.held(), query.page(), query.size());
        return new Page<>(found.items().stream().map(this::view).toList(), found.page(), found.size(), found.total());
    }

    public Reply<Boolean> remove(RemoveOutsideList command) {
        return once.run(command.requestId(), "resource.outside.remove", command, Boolean.class, () -> {
            lists.remove(command.name());
            return Reply.done(true);
        });
    }

    private OutsideLineView view(Listed listed) {
        OutsideLine line = listed.line();
        return new OutsideLineView(
                line.list(),
                line.number(),
                line.rank(),
                line.weight(),
                line.isbn(),
                line.title(),
                line.author(),
                listed.title(),
                listed.matchedBy(),
                listed.copies(),
                listed.waiting(),
                demand.perDay(line.rank(), line.weight(), listed.since()),
                line.until());
    }
}
