package io.libraryhub.resource.search.adapter.es;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.resource.api.FacetCount;
import io.libraryhub.resource.api.SearchQuery;
import io.libraryhub.resource.search.application.SearchPolicy;
import io.libraryhub.resource.search.domain.SearchWords;
import io.libraryhub.resource.search.domain.TitleIndex;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

@Component
class ElasticsearchTitleIndex implements TitleIndex {
    private static final Logger LOG = LoggerFactory.getLogger(ElasticsearchTitleIndex.class);
    private static final int FACET_VALUES = 50;
    private static final int CONFLICT = 409;
    private static final int NOT_FOUND = 404;
    private static final String AVAILABLE = "available";
    /** Facet → field. */
    private static final Map<String, String> FACETS = facets();

    private final ElasticsearchClient client;
    private final IndexVersions versions;
    private final SearchPolicy policy;

    ElasticsearchTitleIndex(ElasticsearchClient client, IndexVersions versions, SearchPolicy policy) {
        this.client = client;
        this.versions = versions;
        this.policy = policy;
    }

    private static Map<String, String> facets() {
        Map<String, String> facets = new LinkedHashMap<>();
        facets.put("branch", "branches");
        facets.put("class", "classTop");
        facets.put("language", "language");
        facets.put("audience", "audience");
        return facets;
    }

    @Override
    public Found search(SearchWords words, SearchQuery filters) {
        SearchResponse<Void> answer = ask(() -> client.search(
                s -> {
                    s.index(policy.getAlias())
                            .query(QueryText.of(words, filters, policy))
                            .from(filters.page() * filters.size())
                            .size(filters.size())
                            .trackTotalHits(t -> t.enabled(true))
                            .source(source -> source.fetch(false))
                            .sort(o -> o.score(score -> score.order(SortOrder.Desc)))
                            // Equal relevance must not shuffle titles between two pages.
                            .sort(o -> o.field(f -> f.field("localNo").order(SortOrder.Asc)))
                            .aggregations(AVAILABLE, a -> a.filter(QueryText.available()));
                    FACETS.forEach((facet, field) -> s.aggregations(
                            facet, a -> a.terms(t -> t.field(field).size(FACET_VALUES))));
                    return s;
                },
                Void.class));
        List<TitleId> ids = answer.hits().hits().stream()
                .map(hit -> TitleId.of(Objects.requireNonNull(hit.id())))
                .toList();
        var total = answer.hits().total();
        return new Found(
                ids,
                total == null ? ids.size() : total.value(),
                Objects.requireNonNull(answer.aggregations().get(AVAILABLE))
                        .filter()
                        .docCount(),
                facetCounts(answer.aggregations()));
    }

    private static Map<String, List<FacetCount>> facetCounts(Map<String, Aggregate> aggregations) {
        Map<String, List<FacetCount>> counts = new LinkedHashMap<>();
        FACETS.keySet().forEach(facet -> {
            Aggregate found = aggregations.get(facet);
            counts.put(
                    facet,
                    found == null || !found.isSterms()
                            ? List.of()
                            : found.sterms().buckets().array().stream()
                                    .map(b -> new FacetCount(b.key().stringValue(), b.docCount()))
                                    .toList());
        });
        return counts;
    }

    @Override
    public List<String> near(SearchWords words, int most) {
        return names(QueryText.near(words), most);
    }

    @Override
    public List<String> complete(String beginning, int most) {
        return names(QueryText.beginning(beginning), most);
    }

    /** The titles, or authors where only the author fits, without repeats. */
    private List<String> names(Query query, int most) {
        SearchResponse<Names> answer = ask(() -> client.search(
                s -> s.index(policy.getAlias())
                        .query(QueryText.ranked(query, policy))
                        .size(most * 3)
                        .source(source -> source.filter(f -> f.includes("title", "author"))),
                Names.class));
        Set<String> names = new LinkedHashSet<>();
        for (Hit<Names> hit : answer.hits().hits()) {
            @Nullable Names found = hit.source();
            if (found != null) {
                boolean byTitle = hit.matchedQueries().contains("title");
                names.add(byTitle || found.author() == null ? found.title() : found.author());
            }
        }
        return names.stream().filter(n -> !n.isBlank()).limit(most).toList();
    }

    record Names(String title, @Nullable String author) {}

    @Override
    public void prepare(Runnable beforeCreating) {
        ask(() -> {
            versions.createIfMissing(beforeCreating);
            return true;
        });
    }

    @Override
    public void takeOver() {
        ask(() -> {
            versions.pointAliasHere();
            return true;
        });
    }

    @Override
    public Set<TitleId> put(Collection<Versioned> documents) {
        if (documents.isEmpty()) {
            return Set.of();
        }
        BulkRequest.Builder bulk = new BulkRequest.Builder().index(policy.getIndex());
        for (Versioned each : documents) {
            bulk.operations(o -> o.index(i -> i.id(each.id().toString())
                    .version(each.version())
                    .versionType(VersionType.External)
                    .document(each.document())));
        }
        BulkResponse answer = ask(() -> client.bulk(bulk.build()));
        Set<TitleId> held = new HashSet<>();
        List<String> faults = new ArrayList<>();
        for (BulkResponseItem item : answer.items()) {
            if (item.error() == null || item.status() == CONFLICT) {
                held.add(TitleId.of(Objects.requireNonNull(item.id())));
            } else if (item.status() == NOT_FOUND) {
                throw new Gone(policy.getIndex());
            } else {
                faults.add(
                        item.id() + ": " + Objects.requireNonNull(item.error()).reason());
            }
        }
        if (!faults.isEmpty()) {
            LOG.warn("{} titles were not indexed and will be tried again, such as {}", faults.size(), faults.get(0));
        }
        return held;
    }

    private static <T> T ask(Question<T> question) {
        try {
            return question.ask();
        } catch (ElasticsearchException | IOException e) {
            throw new Down(String.valueOf(e.getMessage()), e);
        }
    }

    private interface Question<T> {
        T ask() throws IOException;
    }
}
