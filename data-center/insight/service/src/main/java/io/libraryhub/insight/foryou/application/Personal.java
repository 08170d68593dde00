package io.libraryhub.insight.foryou.application;

import io.libraryhub.insight.api.Interest;
import io.libraryhub.insight.foryou.domain.Candidate;
import io.libraryhub.insight.recommend.MethodChoice;
import io.libraryhub.insight.recommend.application.Model;
import io.libraryhub.insight.recommend.application.Models;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.recommend.History;
import io.libraryhub.recommend.TopItems;
import io.libraryhub.recommend.method.Neighbour;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** What the method in force finds for one reader, each title with the plainest reason that is true. */
@Component
class Personal {
    private static final String TOGETHER = "READ_TOGETHER";
    private static final String AUTHOR = "SAME_AUTHOR";
    private static final String CLASS = "SAME_CLASS";
    private static final String CITY = "CITY_HOT";

    private final Models models;
    private final MethodChoice choice;

    Personal(Models models, MethodChoice choice) {
        this.models = models;
        this.choice = choice;
    }

    /**
     * Best first; nothing for a reader of whom no title is known that he took while he allowed a profile.
     *
     * @param had his titles, and when he took each last
     */
    List<Candidate> ranked(ReaderId reader, Map<Long, Instant> had, List<Interest> interests, int most) {
        Optional<Model> newest = models.newest();
        if (newest.isEmpty()) {
            return List.of();
        }
        Model model = newest.get();
        int[] known = had.entrySet().stream()
                .filter(each -> model.consents().allow(reader.value(), each.getValue()))
                .flatMapToInt(each -> model.titles().find(each.getKey()).stream())
                .toArray();
        if (known.length == 0) {
            return List.of();
        }
        History history = History.of(known);
        String method = Division.methodOf(reader, choice);
        int[] best = TopItems.of(Objects.requireNonNull(model.learnt().byName().get(method)), history, most);
        return IntStream.of(best)
                .mapToObj(title -> candidate(model, title, history, interests))
                .toList();
    }

    private static Candidate candidate(Model model, int title, History had, List<Interest> interests) {
        Model.TitleFacts facts = model.facts().get(title);
        Optional<Neighbour> nearest = nearestOfHis(model, title, had);
        if (nearest.isPresent()) {
            String his = Long.toString(model.titles().key(nearest.get().item()));
            return candidate(model, title, TOGETHER, his, nearest.get().together());
        }
        Map<String, List<String>> likes = interests.stream()
                .collect(
                        Collectors.groupingBy(Interest::kind, Collectors.mapping(Interest::name, Collectors.toList())));
        int readers = model.readersOf()[title];
        if (likes.getOrDefault("author", List.of()).contains(facts.author())) {
            return candidate(model, title, AUTHOR, facts.author(), readers);
        }
        boolean liked = likes.getOrDefault("class", List.of()).contains(facts.classCode());
        return candidate(model, title, liked ? CLASS : CITY, facts.classCode(), readers);
    }

    private static Candidate candidate(Model model, int title, String reason, String because, int readers) {
        Model.TitleFacts facts = model.facts().get(title);
        long id = model.titles().key(title);
        return new Candidate(id, reason, because, facts.classCode(), facts.author(), readers, 0, 0);
    }

    private static Optional<Neighbour> nearestOfHis(Model model, int title, History had) {
        return model.learnt().neighbourhoods().of(title).stream()
                .filter(n -> IntStream.of(had.items()).anyMatch(his -> his == n.item()))
                .findFirst();
    }
}
