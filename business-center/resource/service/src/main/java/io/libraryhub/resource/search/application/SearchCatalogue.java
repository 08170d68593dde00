package io.libraryhub.resource.search.application;

import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.kit.id.Ids;
import io.libraryhub.messages.SearchPerformed;
import io.libraryhub.resource.api.ResourceCodes;
import io.libraryhub.resource.api.SearchQuery;
import io.libraryhub.resource.api.SearchResult;
import io.libraryhub.resource.api.TitleView;
import io.libraryhub.resource.search.domain.SearchWords;
import io.libraryhub.resource.search.domain.TitleIndex;
import io.libraryhub.resource.search.domain.TitleIndex.Found;
import io.libraryhub.resource.title.application.TitleViews;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Finds titles, and tells the data hub what was looked for, without saying who looked. */
@Component
public class SearchCatalogue {
    private static final Logger LOG = LoggerFactory.getLogger(SearchCatalogue.class);
    private static final int UNAVAILABLE_TOLD = 3;

    private final TitleIndex index;
    private final TitleViews titles;
    private final SearchPolicy policy;
    private final SearchTurns turns;
    private final SearchJournal journal;
    private final Ids ids;

    SearchCatalogue(
            TitleIndex index,
            TitleViews titles,
            SearchPolicy policy,
            SearchTurns turns,
            SearchJournal journal,
            Ids ids) {
        this.index = index;
        this.titles = titles;
        this.policy = policy;
        this.turns = turns;
        this.journal = journal;
        this.ids = ids;
    }

    public Reply<SearchResult> search(SearchQuery query) {
        return turns.take(() -> find(query)).orElseGet(SearchCatalogue::busy);
    }

    private Reply<SearchResult> find(SearchQuery query) {
        SearchWords words = new SearchWords(query.words());
        Found found;
        List<String> near;
        try {
            found = index.search(words, query);
            near = found.total() == 0 && !words.isBlank() ? index.near(words, policy.getNearWords()) : List.of();
        } catch (TitleIndex.Down e) {
            return down(e);
        }
        // Leafing through shelves or to the next page asks for nothing new.
        if (!words.isBlank() && query.page() == 0) {
            tell(words, query.channel(), found);
        }
        Page<TitleView> page = new Page<>(titles.all(found.ids()), query.page(), query.size(), found.total());
        return Reply.done(new SearchResult(page, found.facets(), near));
    }

    public Reply<List<String>> suggest(String beginning) {
        SearchWords words = new SearchWords(beginning);
        return words.isBlank()
                ? Reply.done(List.of())
                : turns.take(() -> complete(words)).orElseGet(SearchCatalogue::busy);
    }

    private Reply<List<String>> complete(SearchWords words) {
        try {
            return Reply.done(index.complete(words.text(), policy.getSuggestions()));
        } catch (TitleIndex.Down e) {
            return down(e);
        }
    }

    private void tell(SearchWords words, String channel, Found found) {
        List<String> unavailable = found.available() > 0
                ? List.of()
                : found.ids().stream()
                        .limit(UNAVAILABLE_TOLD)
                        .map(TitleId::toString)
                        .toList();
        SearchPerformed event = new SearchPerformed(
                Long.toString(ids.next()),
                channel,
                words.forTheRecord(),
                Math.toIntExact(found.total()),
                Math.toIntExact(found.available()),
                unavailable);
        journal.add(event);
    }

    private static <T> Reply<T> busy() {
        return Reply.refused(Kinds.BUSY, Reason.of(ResourceCodes.SEARCH_BUSY));
    }

    private static <T> Reply<T> down(TitleIndex.Down e) {
        LOG.warn("search is down: {}", e.toString());
        return Reply.refused(Kinds.RULE, Reason.of(ResourceCodes.SEARCH_DOWN));
    }
}
